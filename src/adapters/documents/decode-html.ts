import { decodeText } from './decode-text';
import { decodeWindows1252 } from './windows-1252';

const DECLARED = /<meta[^>]{0,200}?charset=["']?([\w-]{3,20})/i;

/** Follows the charset the page declares where the bytes contradict UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1];
  if (!declared || /^utf-?(?:8|16)/i.test(declared)) return decodeText(bytes) ?? '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(declared, bytes);
  }
}

/** By the HTML standard Latin-1 means Windows-1252. */
const WESTERN = /^(?:windows-1252|iso-?8859-1|latin-?1|us-ascii)$/i;

function decodeAs(charset: string, bytes: Uint8Array): string {
  if (WESTERN.test(charset)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes) ?? '';
  }
}
