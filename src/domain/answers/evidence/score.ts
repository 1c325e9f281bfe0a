import { matchQuality } from '../match-terms';
import type { QueryTerm } from '../query';
import type { Reading, Sentence } from './reading';

/** How much of the question a sentence covers. All between 0 and 1. */
export interface Scored {
  readonly reading: Reading;
  /** Index among the sentences of the item. */
  readonly at: number;
  readonly sentence: Sentence;
  /** Both, with what need not be there (dates, the question before). */
  readonly relevance: number;
  /** By the sentence itself. */
  readonly direct: number;
  /** By the better of its two neighbours itself. */
  readonly beside: number;
  /** By the sentence, what stands around it and the title of the item. */
  readonly coverage: number;
  /** What of the question neither the title nor anything near the sentence meets, as a share. */
  readonly absent: number;
  /** What of the question nothing in the item meets, as a share. */
  readonly missing: number;
}

const TITLE = 0.7;
/** Sentences one, two and three away in the same section. */
const NEARBY = [1, 0.6, 0.45, 0.35];
const ELSEWHERE = 0.25;
const DIRECT_SHARE = 0.35;
/** A term met below this counts as not met. */
const MET = 0.45;

/** Scores every sentence of an item against the question. */
export function scoreSentences(reading: Reading, terms: readonly QueryTerm[]): readonly Scored[] {
  const total = sumOf(terms.filter((term) => !term.optional));
  const all = sumOf(terms);
  if (total === 0) return [];
  const table = terms.map((term) => rowOf(term, reading, { all, total }));
  const missing = table
    .filter(({ title, best }) => Math.max(title, best) < MET)
    .reduce((sum, { weight }) => sum + weight, 0);
  const directAt = (at: number): number =>
    table.reduce((sum, { weight, own }) => sum + weight * (own[at] ?? 0), 0);
  return reading.sentences.map((sentence, at) => {
    const beside = Math.max(directAt(at - 1), directAt(at + 1));
    let [relevance, coverage, absent] = [0, 0, 0];
    for (const row of table) {
      const near = around(row, at, reading);
      relevance += row.share * (DIRECT_SHARE * (row.own[at] ?? 0) + (1 - DIRECT_SHARE) * near);
      coverage += row.weight * near;
      if (near <= ELSEWHERE) absent += row.weight;
    }
    return { reading, at, sentence, relevance, direct: directAt(at), beside, coverage, absent, missing };
  });
}

function sumOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** One term: its share of the question, with and without what need not be there, and how well each place meets it. */
interface Row {
  readonly share: number;
  readonly weight: number;
  readonly title: number;
  readonly own: readonly number[];
  /** The highest of `own`. */
  readonly best: number;
}

function rowOf(
  term: QueryTerm,
  reading: Reading,
  { all, total }: { readonly all: number; readonly total: number },
): Row {
  const own = reading.sentences.map((sentence) => matchQuality(term, sentence.stems));
  return {
    share: term.weight / all,
    weight: term.optional ? 0 : term.weight / total,
    title: matchQuality(term, reading.titleStems),
    own,
    best: Math.max(0, ...own),
  };
}

function around(row: Row, at: number, { sentences }: Reading): number {
  const floor = Math.max(row.title * TITLE, ELSEWHERE * row.best);
  if (row.best === 0) return floor;
  let best = floor;
  const section = sentences[at]?.passage.section;
  for (let offset = 1 - NEARBY.length; offset < NEARBY.length; offset += 1) {
    const value = row.own[at + offset] ?? 0;
    if (value === 0 || sentences[at + offset]?.passage.section !== section) continue;
    best = Math.max(best, value * (NEARBY[Math.abs(offset)] ?? 0));
  }
  return best;
}
