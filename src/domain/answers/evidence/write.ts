import type { Citation } from '../answer';
import { citePassage } from '../cite';
import type { Ranked } from './rank';
import type { Reading, Sentence } from './reading';

/** About what an answer may be long, in characters. */
const BUDGET = 600;
const WORTH_ADDING = 0.72;
const MOST_SENTENCES = 7;

/**
 * The sentences that answer, word for word: the best one, the points of its list, then others of the item and of a
 * second item that are nearly as good. In the order of the text within each item.
 */
export function writeExtract(
  ranked: readonly Ranked[],
  { whole }: { readonly whole: boolean } = { whole: false },
): readonly Citation[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const chosen = new Chosen();
  chosen.add(best.reading, best.at);
  for (const at of listAround(best)) chosen.add(best.reading, at);
  const worthy = whole
    ? ranked
    : ranked.filter((one) => one.rank >= best.rank * WORTH_ADDING && sharesSense(one, best));
  for (const one of worthy.filter(({ reading }) => reading === best.reading)) {
    chosen.add(one.reading, one.at);
    for (const at of one.sentence.leadsIn ? listAround(one) : []) chosen.add(one.reading, at);
  }
  const beside = whole ? [] : [best.at + 1, best.at - 1];
  for (const at of beside) if (isBeside(best, at)) chosen.add(best.reading, at);
  for (const one of worthy) chosen.add(one.reading, one.at);
  return chosen.citations();
}

function sharesSense(one: Ranked, best: Ranked): boolean {
  return one.holds || !best.holds;
}

/** Indexes of a list's points with the sentence that leads it in, if the best sentence is part of one. */
function listAround({ reading, at }: Ranked): readonly number[] {
  const { sentences } = reading;
  let first = at;
  while (sentences[first]?.isPoint === true && sameSection(reading, first - 1, at)) first -= 1;
  if (sentences[first]?.leadsIn !== true) return [];
  const found = [first];
  for (let next = first + 1; sentences[next]?.isPoint === true && sameSection(reading, next, at); next += 1) {
    found.push(next);
  }
  return found;
}

function isBeside({ reading, at }: Ranked, other: number): boolean {
  return sameSection(reading, other, at) && reading.sentences[other]?.leadsIn !== true;
}

function sameSection({ sentences }: Reading, one: number, other: number): boolean {
  const section = sentences[one]?.passage.section;
  return section !== undefined && section === sentences[other]?.passage.section;
}

/** Sentences taken so far, within the budget. */
class Chosen {
  private readonly taken = new Map<Reading, Set<number>>();
  private length = 0;
  private count = 0;

  add(reading: Reading, at: number): void {
    const sentence = reading.sentences[at];
    const known = this.taken.get(reading) ?? new Set<number>();
    if (sentence === undefined || known.has(at)) return;
    const fits = this.length + sentence.text.length <= BUDGET && this.count < MOST_SENTENCES;
    if (this.count > 0 && !fits) return;
    this.taken.set(reading, known.add(at));
    this.length += sentence.text.length + 5;
    this.count += 1;
  }

  citations(): readonly Citation[] {
    return [...this.taken].flatMap(([reading, indexes]) =>
      runsOf(
        reading,
        [...indexes].sort((a, b) => a - b),
      ).map((run) => cite(reading, run)),
    );
  }
}

/** Neighbouring sentences of one passage become one quote. */
function runsOf({ sentences }: Reading, indexes: readonly number[]): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = [];
  let previous = -2;
  for (const at of indexes) {
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const last = runs.at(-1);
    if (last !== undefined && at === previous + 1 && last[0]?.passage === sentence.passage)
      last.push(sentence);
    else runs.push([sentence]);
    previous = at;
  }
  return runs;
}

function cite(reading: Reading, run: readonly Sentence[]): Citation {
  const [first] = run;
  const last = run.at(-1);
  const passage = (first ?? last)?.passage;
  const span = { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
  if (passage === undefined) throw new RangeError('an empty run of sentences has no quote');
  return citePassage(reading.sheet, passage, span);
}
