import type { RawFile } from '../../ports/document-reader';
import { decodeText } from './decode-text';

const SAMPLE_BYTES = 4096;
const DOCUMENT_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i;
const FRAGMENT_START =
  /^\s*<(?:div|p|h[1-6]|table|section|article|main|ul|ol|span|meta|title|style)\b[^>]*>/i;
const ANY_TAG = /<\/?(?:div|p|h[1-6]|table|td|li|br|span|body)\b[^>]*>/i;

/** The name only decides where the content starts with plain words. */
export function looksLikeHtml(file: RawFile): boolean {
  const start = decodeText(file.bytes.subarray(0, SAMPLE_BYTES)) ?? '';
  if (DOCUMENT_START.test(start) || FRAGMENT_START.test(start)) return true;
  return /\.x?html?$/i.test(file.name) && ANY_TAG.test(start);
}
