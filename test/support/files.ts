import type { RawFile } from '../../src/ports/document-reader';

export function rawFile(name: string, content: string | Uint8Array): RawFile {
  return { name, bytes: typeof content === 'string' ? Buffer.from(content, 'utf8') : content };
}
