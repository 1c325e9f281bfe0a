/** Bytes 0x80 to 0x9F; the rest is Latin-1. Unassigned bytes are left as control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;

/** Done by hand because some versions of Node decode Windows-1252 as Latin-1 and lose quotation marks and dashes. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(CONTROLS, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
