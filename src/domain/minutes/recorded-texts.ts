import type { Located } from '../shared/span';
import { linesOf, type Line } from './lines';
import type { AgendaItem } from './model';
import { wrappedLines } from './wrapped-lines';

export interface RecordedText extends Located<string> {
  /** The number of the item it stands in; null in the head. */
  readonly item: number | null;
}

/** What may speak of attendance: the head, and what the items record as decided. */
export function recordedTexts(
  text: string,
  headLines: readonly Line[],
  items: readonly AgendaItem[],
): readonly RecordedText[] {
  const head = wrappedLines(text, headLines).map((one) => ({ ...one, item: null }));
  const decided = items.flatMap(({ number, sections }) =>
    sections
      .filter(({ kind }) => kind === 'decision')
      .flatMap(({ span }) => wrappedLines(text, linesOf(text, span)))
      .map((one) => ({ ...one, item: number })),
  );
  return [...head, ...decided];
}
