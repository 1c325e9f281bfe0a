import type { AnalysedPassage } from '../analysed-passage';
import { matchQuality } from '../match-terms';
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
  for (const one of found) {
    const key = `${one.passage.minutes} ${one.passage.item}`;
    const score = coverageOf(one, terms);
    if (score > (items.get(key)?.score ?? -1)) items.set(key, { best: one.passage, score });
  }
  const ranked = [...items.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, most).map(({ best }) => best);
}

interface Stems {
  readonly heading: readonly string[];
  readonly body: readonly string[];
}

const known = new WeakMap<AnalysedPassage, Stems>();

function stemsOf(passage: AnalysedPassage): Stems {
  const stems = known.get(passage) ?? {
    heading: passage.title.split(' '),
    body: passage.sentences.flatMap((sentence) => sentence.stems.split(' ')),
  };
  known.set(passage, stems);
  return stems;
}

function coverageOf(passage: AnalysedPassage, terms: readonly QueryTerm[]): number {
  const { heading, body } = stemsOf(passage);
  return terms.reduce((sum, term) => {
    const quality = Math.max(matchQuality(term, body), TITLE_SHARE * matchQuality(term, heading));
    return sum + term.weight * quality;
  }, 0);
}
