import { decodeText } from './decode-text';

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

function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes) ?? '';
  }
}
