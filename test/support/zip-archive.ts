import { deflateRawSync } from 'node:zlib';

interface ZippedFile {
  readonly name: string;
  readonly content: string;
  /** Bytes that the archive says it unpacks to, when that is a lie. */
  readonly claimedBytes?: number;
}

/** A zip archive without checksums, which no reader of documents looks at. */
export function zipArchive(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimedBytes } of files) {
    const packed = deflateRawSync(content);
    const sizes = { packed: packed.length, claimed: claimedBytes ?? Buffer.byteLength(content) };
    const local = Buffer.concat([header('PK\x03\x04', name, { ...sizes, at: null }), packed]);
    directory.push(header('PK\x01\x02', name, { ...sizes, at }));
    locals.push(local);
    at += local.length;
  }
  return Buffer.concat([...locals, ...directory, end(files.length, at, Buffer.concat(directory).length)]);
}

interface Sizes {
  readonly packed: number;
  readonly claimed: number;
  /** Where the file stands, for its entry in the directory; null for the header before the file itself. */
  readonly at: number | null;
}

/** Headers in the directory and before the file share their middle, two bytes apart. */
function header(signature: string, name: string, { packed, claimed, at }: Sizes): Buffer {
  const shift = at === null ? 0 : 2;
  const fixed = Buffer.alloc(at === null ? 30 : 46);
  fixed.write(signature, 'latin1');
  fixed.writeUInt16LE(20, 4 + shift);
  fixed.writeUInt16LE(8, 8 + shift);
  fixed.writeUInt32LE(packed, 18 + shift);
  fixed.writeUInt32LE(claimed, 22 + shift);
  fixed.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  if (at !== null) fixed.writeUInt32LE(at, 42);
  return Buffer.concat([fixed, Buffer.from(name)]);
}

function end(count: number, directoryAt: number, directoryLength: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directoryLength, 12);
  record.writeUInt32LE(directoryAt, 16);
  return record;
}

/** A Word document with nothing but paragraphs of plain XML. */
export function wordXml(body: string): string {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0"?><w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
}

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
