import type { Citation } from '../answer';
import { citePassage } from '../cite';
import type { Reading, Sentence } from './reading';

/** A sentence by its place in the item it stands in. */
export interface Place {
  readonly reading: Reading;
  readonly at: number;
}

/** Quotes in the order of the places; what follows right after the sentence before, in the same passage, joins its quote. */
export function quoteRuns(places: readonly Place[]): readonly Citation[] {
  const runs: { readonly reading: Reading; readonly first: Sentence; last: Sentence; at: number }[] = [];
  for (const { reading, at } of places) {
    const sentence = reading.sentences[at];
    if (sentence === undefined) continue;
    const run = runs.at(-1);
    if (run?.reading === reading && run.at + 1 === at && run.first.passage === sentence.passage) {
      run.last = sentence;
      run.at = at;
    } else runs.push({ reading, first: sentence, last: sentence, at });
  }
  return runs.map(({ reading, first, last }) =>
    citePassage(reading.sheet, first.passage, { start: first.span.start, end: last.span.end }),
  );
}
