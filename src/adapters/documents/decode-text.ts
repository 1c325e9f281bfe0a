import { decodeWindows1252 } from './windows-1252';

/** Control characters that text does not hold; above this share the bytes are something else. */
const MAX_CONTROL_SHARE = 0.005;

/**
 * UTF-8 and UTF-16 with or without a byte order mark, otherwise Windows-1252, which is what Danish
 * systems wrote before. Null when the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return isText(text) ? text : null;
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** `stream` forgives a character cut in two at the end, as when only the start of a file is looked at. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Danish in UTF-16 has a zero in nearly every other byte. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => (count * 2) / Math.max(sample.length, 1));
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null;
}

function isText(text: string): boolean {
  let control = 0;
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) control++;
  return control <= text.length * MAX_CONTROL_SHARE;
}

/** Tab, line feed, vertical tab, form feed and carriage return belong to text. */
function isControl(code: number): boolean {
  return (code < 32 && (code < 9 || code > 13)) || code === 127 || code === 0xfffd;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
