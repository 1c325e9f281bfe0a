import type { PdfLine } from './pdf-lines';

/** Whether `next` only stands on a line of its own because `line` was full. */
export type Wrapping = (line: PdfLine, next: PdfLine) => boolean;

/** Lines ending in this last part of the width are taken for full ones. */
const FULL_SHARE = 0.12;
const FEWEST_FULL_LINES = 4;

/** These start something new, wherever the line above ended. */
const STARTS_ANEW = /^(?:[-–•·*▪o§]\s|\(?\d{1,3}[.):]|(?:at|\p{Lu}[\p{L} ]{2,30}:)\s)/u;

/**
 * Tells wrapped lines by the page: the first word of the next line would not have fitted. Only where several lines end at the
 * same edge, since the longest of a few short ones says nothing.
 */
export function wrapping(lines: readonly PdfLine[]): Wrapping {
  const columns = [undefined, 'left', 'right'] as const;
  const rules = new Map(
    columns.map((column) => [column, wrappingWithin(lines.filter((line) => line.column === column))]),
  );
  return (line, next) => rules.get(line.column)?.(line, next) ?? false;
}

function wrappingWithin(lines: readonly PdfLine[]): Wrapping {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const edge = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  const full = lines.filter(({ right }) => right > edge - (edge - left) * FULL_SHARE);
  if (full.length < FEWEST_FULL_LINES) return () => false;
  return (line, next) => canContinue(line.text, next.text) && line.right + firstWordWidth(next) > edge;
}

function canContinue(text: string, next: string): boolean {
  // A hyphen at the end may belong to the word: left to those who know the language.
  return !text.endsWith('-') && !text.includes('\t') && !next.includes('\t') && !STARTS_ANEW.test(next);
}

/** With the blank before it and a character to spare: reckoned from the average width of the line's characters. */
function firstWordWidth({ text, left, right }: PdfLine): number {
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  return ((right - left) / Math.max(text.length, 1)) * (word + 2);
}
