import { indexTerms } from '../../language/analyse';
import { matchQuality } from '../match-terms';
import type { Passage } from '../passage';
import type { QueryTerm } from '../query';

export interface PromisingItem {
  readonly best: Passage;
  readonly score: number;
}

const TITLE_SHARE = 0.7;

/** The items the found passages belong to, those that cover most of the question first. */
export function promisingItems(
  found: readonly Passage[],
  terms: readonly QueryTerm[],
  most: number,
): readonly Passage[] {
  const items = new Map<string, PromisingItem>();
  for (const passage of found) {
    const key = `${passage.minutes} ${passage.item}`;
    const score = coverageOf(passage, terms);
    if (score > (items.get(key)?.score ?? -1)) items.set(key, { best: passage, score });
  }
  return [...items.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ best }) => best);
}

function coverageOf(passage: Passage, terms: readonly QueryTerm[]): number {
  const body = indexTerms(passage.text).split(' ');
  const title = indexTerms(passage.itemTitle).split(' ');
  return terms.reduce((sum, term) => {
    const quality = Math.max(matchQuality(term, body), TITLE_SHARE * matchQuality(term, title));
    return sum + term.weight * quality;
  }, 0);
}
