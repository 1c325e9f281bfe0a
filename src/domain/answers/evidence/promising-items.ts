import type { AnalysedPassage } from '../analysed-passage';
import { matchAmong, matchQuality } from '../match-terms';
import type { Passage } from '../passage';
import type { QueryTerm } from '../query';

interface PromisingItem {
  readonly best: Passage;
  readonly score: number;
}

const TITLE_SHARE = 0.7;

/** One passage of each item that was found, those that cover most of the question first. */
export function promisingItems(
  found: readonly AnalysedPassage[],
  terms: readonly QueryTerm[],
  most: number,
): readonly Passage[] {
  const items = new Map<string, PromisingItem>();
  const titles = new Map<string, readonly number[]>();
  for (const one of found) {
    const key = `${one.passage.minutes} ${one.passage.item}`;
    const title = titles.get(one.title) ?? titleCoverage(one.title, terms);
    titles.set(one.title, title);
    const score = coverageOf(one, terms, title);
    if (score > (items.get(key)?.score ?? -1)) items.set(key, { best: one.passage, score });
  }
  const ranked = [...items.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, most).map(({ best }) => best);
}

/** The passages of an item, and often those of several meetings, share one title. */
function titleCoverage(title: string, terms: readonly QueryTerm[]): readonly number[] {
  const stems = title.split(' ');
  return terms.map((term) => TITLE_SHARE * matchQuality(term, stems));
}

function coverageOf(passage: AnalysedPassage, terms: readonly QueryTerm[], title: readonly number[]): number {
  const stems = stemsOf(passage);
  const inOrder = (): readonly string[] => allStems(passage);
  let sum = 0;
  let at = 0;
  for (const term of terms) {
    sum += term.weight * Math.max(matchAmong(term, stems, inOrder), title[at] ?? 0);
    at += 1;
  }
  return sum;
}

const known = new WeakMap<AnalysedPassage, ReadonlySet<string>>();

function stemsOf(passage: AnalysedPassage): ReadonlySet<string> {
  const stems = known.get(passage) ?? new Set(allStems(passage));
  known.set(passage, stems);
  return stems;
}

function allStems({ sentences }: AnalysedPassage): readonly string[] {
  return sentences.flatMap(({ stems }) => stems.split(' '));
}
