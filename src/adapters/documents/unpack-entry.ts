import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-entries';

const LOCAL_HEADER_LENGTH = 30;
const STORED = 0;

/**
 * What an entry of a zip archive really holds, whatever its directory claims: `too-large` beyond `most` bytes, null where
 * it is damaged or packed in a way of its own.
 */
export function unpackEntry(
  { buffer, byteOffset, byteLength }: Uint8Array,
  { at, packedBytes, method }: ZipEntry,
  most: number,
): Buffer | 'too-large' | null {
  const file = Buffer.from(buffer, byteOffset, byteLength);
  if (at + LOCAL_HEADER_LENGTH > file.length) return null;
  const start = at + LOCAL_HEADER_LENGTH + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const packed = file.subarray(start, start + packedBytes);
  if (method === STORED) return packed.length > most ? 'too-large' : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : null;
  }
}
