import { isFileName } from './attachments';
import type { Line } from './lines';
import { isCaseField } from './recognisers/case-field';
import { sameTitle } from './recognisers/contents';
import { isAbsenceLine } from './recognisers/item-absence';

const CLOSED_LINE = /^(?:lukket (?:punkt|sag|dagsorden|møde)|punktet er lukket|fortroligt punkt)\.?$/iu;
const NUMBER_LINE = /^(?:punkt|pkt\.?|sag(?: nr\.?)?)\s?\d{1,3}\s?[.:)]?$/iu;
const TIME_LINE = /^\(?kl\.?\s?\d{1,2}[.:]?\d{0,2}\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]?\d{0,2}\)?$/iu;

/** The title may be printed a second time below itself, with its number above it. */
export function preambleOf(lines: readonly Line[], title: string): readonly Line[] {
  const end = lines.findIndex(
    ({ text }) =>
      !(title !== '' && (sameTitle(text, title) || NUMBER_LINE.test(text))) &&
      !isCaseField(text) &&
      !isFileName(text) &&
      !isAbsenceLine(text) &&
      !isClosedLine(text) &&
      !TIME_LINE.test(text),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

export function isClosedLine(text: string): boolean {
  return CLOSED_LINE.test(text);
}
