import { mendText } from '../../domain/minutes/mend-text';
import { breakEndless } from './break-endless';

const LINE_BREAKS = /\r\n?|[\v\u0085\u2028\u2029]/g;
const PAGE_BREAK = /\f/g;
/** Seen by nobody, but they split words for a search: zero-width characters and byte order marks. */
const INVISIBLE = /\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const HYPHENATED_LINE_END = /\u00ad(?=\n)/g;
const SOFT_HYPHEN = /\u00ad/g;
// eslint-disable-next-line no-control-regex -- control characters are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** Few texts hold any of these. */
// eslint-disable-next-line no-control-regex -- as above
const UNSEEN = /[\u0000-\u0008\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The form in which every document is stored: NFC, LF, no trailing blanks, at most one blank line in a row, nothing endless. */
export function tidyText(text: string): string {
  const mended = mendText(text.normalize('NFC').replace(LINE_BREAKS, '\n'));
  const unified = UNSEEN.test(mended) ? withoutUnseen(mended) : mended;
  // Line by line: a regular expression for trailing blanks is quadratic on a long run of blanks.
  const lines = breakEndless(unified)
    .split('\n')
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function withoutUnseen(text: string): string {
  return text
    .replace(PAGE_BREAK, '\n\n')
    .replace(INVISIBLE, '')
    .replace(HYPHENATED_LINE_END, '-')
    .replace(SOFT_HYPHEN, '')
    .replace(CONTROL, '');
}
