import { holdsPhrase } from '../match-terms';
import type { QueryTerm } from '../query';
import { matcherOf } from '../term-matcher';
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
  const above = aboveIn(reading, terms);
  const rows = terms.map((term, at) => rowOf(term, reading, { ...shares, above: above[at] ?? 0 }));
  const item = { reading, rows };
  return reading.sentences.map((sentence, at) => {
    let relevance = 0;
    for (const { share, own, near, everywhere } of rows) {
      relevance += share * (DIRECT_SHARE * (own[at] ?? 0) + (1 - DIRECT_SHARE) * (near[at] ?? everywhere));
    }
    return { item, at, sentence, relevance };
  });
}

/** How well the title of the item or the head of the meeting meets each term. */
function aboveIn({ titleStems, meetingStems }: Reading, terms: readonly QueryTerm[]): readonly number[] {
  const matcher = matcherOf(terms);
  const byMeeting = matcher.inRun(meetingStems);
  return matcher.inRun(titleStems).map((quality, at) => Math.max(quality, byMeeting[at] ?? 0));
}

/** One term: its share of the question, with and without what need not be there, and how well each place meets it. */
interface Row {
  readonly share: number;
  readonly weight: number;
  /** By the title of the item or the head of the meeting. */
  readonly above: number;
  /** By the sentence itself; empty where none meets it. */
  readonly own: readonly number[];
  /** By the sentence, what stands around it and the title; empty where it is `everywhere` the same. */
  readonly near: readonly number[];
  readonly everywhere: number;
  /** The highest of `own`. */
  readonly best: number;
  readonly naming: boolean;
  readonly comesBack: boolean;
}

const NOWHERE: readonly number[] = [];

function rowOf(term: QueryTerm, reading: Reading, { all, total, above }: Shares & Pick<Row, 'above'>): Row {
  const { own, met } = ownQualities(term, reading);
  let best = 0;
  let often = 0;
  for (const at of met) {
    best = Math.max(best, own[at] ?? 0);
    if ((own[at] ?? 0) >= MET) often += 1;
  }
  const everywhere = Math.max(above * ABOVE, ELSEWHERE * best);
  return {
    share: term.weight / all,
    weight: term.optional ? 0 : term.weight / total,
    above,
    own,
    near: nearQualities(reading, { own, met, everywhere }),
    everywhere,
    best,
    naming: term.naming,
    comesBack: often >= COMES_BACK,
  };
}

interface OwnQualities {
  readonly own: readonly number[];
  /** The sentences that meet the term at all. */
  readonly met: readonly number[];
}

/** How well each sentence meets the term. */
function ownQualities({ stems, phrases }: QueryTerm, { places, sentences }: Reading): OwnQualities {
  const own: number[] = [];
  const met: number[] = [];
  const meet = (at: number, quality: number): void => {
    if (met.length === 0) own.push(...sentences.map(() => 0));
    if (own[at] === 0) met.push(at);
    if (quality > (own[at] ?? 0)) own[at] = quality;
  };
  stems.forEach((quality, stem) => {
    for (const at of places.get(stem) ?? NOWHERE) meet(at, quality);
  });
  for (const phrase of phrases) {
    for (const at of places.get(phrase.stems[0] ?? '') ?? NOWHERE) {
      if (holdsPhrase(sentences[at]?.stems ?? [], phrase.stems)) meet(at, phrase.quality);
    }
  }
  return { own, met };
}

function nearQualities(
  reading: Reading,
  { own, met, everywhere }: OwnQualities & Pick<Row, 'everywhere'>,
): readonly number[] {
  if (met.length === 0) return NOWHERE;
  const near = own.map(() => everywhere);
  for (const at of met) spread(near, own[at] ?? 0, { reading, at });
  return near;
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
  let coverage = 0;
  let absent = 0;
  let missing = 0;
  let unnamedNear = 0;
  let unnamedInItem = 0;
  for (const { weight, near, everywhere, above, best, naming, comesBack } of rows) {
    const quality = near[at] ?? everywhere;
    const isAbsent = quality <= ELSEWHERE;
    const isMissing = Math.max(above, best) < MET;
    coverage += weight * quality;
    if (isAbsent) absent += weight;
    if (isMissing) missing += weight;
    if (isAbsent && naming && !comesBack) unnamedNear += weight;
    if (isMissing && naming) unnamedInItem += weight;
  }
  const direct = directAt(rows, at);
  const beside = Math.max(directAt(rows, at - 1), directAt(rows, at + 1));
  const unnamed = { near: unnamedNear, inItem: unnamedInItem };
  return { reading, at, sentence, relevance, direct, beside, coverage, absent, missing, unnamed };
}

function directAt(rows: readonly Row[], at: number): number {
  let sum = 0;
  for (const { weight, own } of rows) sum += weight * (own[at] ?? 0);
  return sum;
}
