/** Bytes 0x80 to 0x9F; the rest is Latin-1. Unassigned bytes are left as control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_HIGH = 0x80;

/**
 * Done by hand because some versions of Node decode Windows-1252 as Latin-1 and lose quotation marks and dashes. By code
 * and not by expression: millions of matches fill the memory of a thread in a way that ends the whole process.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(bytes);
  for (const [at, code] of codes.entries()) {
    if (code >= FIRST_HIGH && code < FIRST_HIGH + HIGH.length) codes[at] = HIGH.charCodeAt(code - FIRST_HIGH);
  }
  return Buffer.from(codes.buffer).toString('utf16le');
}
