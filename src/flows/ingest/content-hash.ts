import { createHash } from 'node:crypto';

/** By which a text is known again, whatever its file was called or encoded as. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
