export interface ZipEntry {
  readonly name: string;
  /** As the directory claims. */
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where the entry's own header stands in the file. */
  readonly at: number;
}

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_HEADER_LENGTH = 46;

/** Names and sizes from the central directory, without unpacking anything; null when it is damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0 || end + 22 > file.length) return null;
  const count = file.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (at + ENTRY_HEADER_LENGTH > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + ENTRY_HEADER_LENGTH + file.readUInt16LE(at + 28);
    entries.push(entryAt(file, at, nameEnd));
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(file: Buffer, at: number, nameEnd: number): ZipEntry {
  return {
    name: file.toString('utf8', at + ENTRY_HEADER_LENGTH, nameEnd),
    unpackedBytes: file.readUInt32LE(at + 24),
    packedBytes: file.readUInt32LE(at + 20),
    method: file.readUInt16LE(at + 10),
    at: file.readUInt32LE(at + 42),
  };
}
