import { holdsPhrase, matchQuality } from '../match-terms';
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
  /** By the sentence, what stands around it, the title of the item and the head of the meeting. */
  readonly coverage: number;
  /** What of the question neither the title nor anything near the sentence meets, as a share. */
  readonly absent: number;
  /** What of the question nothing in the item meets, as a share. */
  readonly missing: number;
  /** The same two of the things the question names; one the item keeps coming back to is near all its sentences. */
  readonly unnamed: { readonly near: number; readonly inItem: number };
}

/** The title, the forum and the head of the minutes name what all sentences below are about. */
const ABOVE = 0.7;
/** Sentences one, two and three away in the same section. */
const NEARBY = [1, 0.6, 0.45, 0.35];
const ELSEWHERE = 0.25;
const DIRECT_SHARE = 0.35;
/** A term met below this counts as not met. */
const MET = 0.45;
/** An item with so many sentences about a thing is about it. */
const COMES_BACK = 3;

/** The `most` sentences of the items that cover most of the question, the best first. */
export function bestSentences(
  readings: readonly Reading[],
  terms: readonly QueryTerm[],
  most: number,
): readonly Scored[] {
  const total = sumOf(terms.filter((term) => !term.optional));
  if (total === 0) return [];
  const shares = { all: sumOf(terms), total };
  return readings
    .flatMap((reading) => candidatesIn(reading, terms, shares))
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, most)
    .map(scored);
}

interface Shares {
  /** Weight of all terms. */
  readonly all: number;
  /** Weight of the terms that must be there. */
  readonly total: number;
}

function sumOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** A sentence with its relevance, which alone decides whether the rest is looked at. */
interface Candidate {
  readonly item: ScoredItem;
  readonly at: number;
  readonly sentence: Sentence;
  readonly relevance: number;
}

interface ScoredItem {
  readonly reading: Reading;
  readonly rows: readonly Row[];
}

function candidatesIn(reading: Reading, terms: readonly QueryTerm[], shares: Shares): readonly Candidate[] {
  const item = { reading, rows: terms.map((term) => rowOf(term, reading, shares)) };
  return reading.sentences.map((sentence, at) => {
    let relevance = 0;
    for (const { share, own, near } of item.rows) {
      relevance += share * (DIRECT_SHARE * (own[at] ?? 0) + (1 - DIRECT_SHARE) * (near[at] ?? 0));
    }
    return { item, at, sentence, relevance };
  });
}

/** One term: its share of the question, with and without what need not be there, and how well each place meets it. */
interface Row {
  readonly share: number;
  readonly weight: number;
  /** By the title of the item or the head of the meeting. */
  readonly above: number;
  /** By the sentence itself. */
  readonly own: readonly number[];
  /** By the sentence, what stands around it and the title. */
  readonly near: readonly number[];
  /** The highest of `own`. */
  readonly best: number;
  readonly naming: boolean;
  readonly comesBack: boolean;
}

function rowOf(term: QueryTerm, reading: Reading, { all, total }: Shares): Row {
  const { own, met } = ownQualities(term, reading);
  const best = met.reduce((most, at) => Math.max(most, own[at] ?? 0), 0);
  const above = Math.max(matchQuality(term, reading.titleStems), matchQuality(term, reading.meetingStems));
  const near = zeros(own.length).fill(Math.max(above * ABOVE, ELSEWHERE * best));
  for (const at of met) spread(near, own[at] ?? 0, { reading, at });
  const weight = term.optional ? 0 : term.weight / total;
  const comesBack = met.filter((at) => (own[at] ?? 0) >= MET).length >= COMES_BACK;
  return { share: term.weight / all, weight, above, own, near, best, naming: term.naming, comesBack };
}

/** How well each sentence meets the term, and the sentences that do at all. */
function ownQualities(
  { stems, phrases }: QueryTerm,
  { places, sentences }: Reading,
): { readonly own: readonly number[]; readonly met: readonly number[] } {
  const own = zeros(sentences.length);
  const met: number[] = [];
  const meet = (at: number, quality: number): void => {
    if (own[at] === 0) met.push(at);
    own[at] = Math.max(own[at] ?? 0, quality);
  };
  for (const stem of stems.keys()) {
    for (const at of places.get(stem) ?? []) meet(at, stems.get(stem) ?? 0);
  }
  for (const phrase of phrases) {
    for (const at of places.get(phrase.stems[0] ?? '') ?? []) {
      if (holdsPhrase(sentences[at]?.stems ?? [], phrase.stems)) meet(at, phrase.quality);
    }
  }
  return { own, met };
}

/** Items are short: for so few numbers a typed array costs more than it saves. */
function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

/** What a sentence says counts for those around it in the same section, less with each step. */
function spread(
  near: number[],
  quality: number,
  { reading, at }: { readonly reading: Reading; readonly at: number },
): void {
  const { sentences } = reading;
  const section = sentences[at]?.passage.section;
  for (let offset = 1 - NEARBY.length; offset < NEARBY.length; offset += 1) {
    const value = quality * (NEARBY[Math.abs(offset)] ?? 0);
    const there = at + offset;
    if (sentences[there]?.passage.section === section && value > (near[there] ?? 0)) near[there] = value;
  }
}

function scored({ item: { reading, rows }, at, sentence, relevance }: Candidate): Scored {
  let [coverage, absent, missing, unnamedNear, unnamedInItem] = [0, 0, 0, 0, 0];
  for (const { weight, near, above, best, naming, comesBack } of rows) {
    const quality = near[at] ?? 0;
    const [isAbsent, isMissing] = [quality <= ELSEWHERE, Math.max(above, best) < MET];
    coverage += weight * quality;
    if (isAbsent) absent += weight;
    if (isMissing) missing += weight;
    if (isAbsent && naming && !comesBack) unnamedNear += weight;
    if (isMissing && naming) unnamedInItem += weight;
  }
  return {
    ...{ reading, at, sentence, relevance, coverage, absent, missing },
    direct: directAt(rows, at),
    beside: Math.max(directAt(rows, at - 1), directAt(rows, at + 1)),
    unnamed: { near: unnamedNear, inItem: unnamedInItem },
  };
}

function directAt(rows: readonly Row[], at: number): number {
  return rows.reduce((sum, { weight, own }) => sum + weight * (own[at] ?? 0), 0);
}
