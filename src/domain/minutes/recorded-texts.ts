import type { Located } from '../shared/span';
import type { Draft } from './draft';
import { linesOf } from './lines';
import { wrappedLines } from './wrapped-lines';

export interface RecordedText extends Located<string> {
  /** The number of the item it stands in; null in the head. */
  readonly item: number | null;
}

/** What may speak of attendance: the head, and what the items record as decided. */
export function recordedTexts({ text, headLines, minutes }: Draft): readonly RecordedText[] {
  const head = wrappedLines(text, headLines).map((one) => ({ ...one, item: null }));
  const decided = minutes.items.flatMap(({ number, sections }) =>
    sections
      .filter(({ kind }) => kind === 'decision')
      .flatMap(({ span }) => wrappedLines(text, linesOf(text, span)))
      .map((one) => ({ ...one, item: number })),
  );
  return [...head, ...decided];
}
