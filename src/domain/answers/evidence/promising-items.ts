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
    const { item, stems } = lookedAt(one);
    let title = titles.get(one.title);
    if (title === undefined) titles.set(one.title, (title = titleCoverage(one.title, terms)));
    const score = coverageOf({ passage: one, stems }, terms, title);
    if (score > (items.get(item)?.score ?? -1)) items.set(item, { best: one.passage, score });
  }
  const ranked = [...items.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, most).map(({ best }) => best);
}

/** The passages of an item, and often those of several meetings, share one title. */
function titleCoverage(title: string, terms: readonly QueryTerm[]): readonly number[] {
  const stems = title.split(' ');
  return terms.map((term) => TITLE_SHARE * matchQuality(term, stems));
}

function coverageOf(
  { passage, stems }: { readonly passage: AnalysedPassage; readonly stems: ReadonlySet<string> },
  terms: readonly QueryTerm[],
  title: readonly number[],
): number {
  const inOrder = (): readonly string[] => allStems(passage);
  let [sum, at] = [0, 0];
  for (const term of terms) {
    sum += term.weight * Math.max(matchAmong(term, stems, inOrder), title[at] ?? 0);
    at += 1;
  }
  return sum;
}

/** What is looked at of every passage that is found. */
interface LookedAt {
  /** The same for all passages of one item. */
  readonly item: string;
  readonly stems: ReadonlySet<string>;
}

const known = new WeakMap<AnalysedPassage, LookedAt>();

function lookedAt(analysed: AnalysedPassage): LookedAt {
  const found = known.get(analysed);
  if (found !== undefined) return found;
  const { minutes, item } = analysed.passage;
  const fresh = { item: `${minutes} ${item}`, stems: new Set(allStems(analysed)) };
  known.set(analysed, fresh);
  return fresh;
}

function allStems({ sentences }: AnalysedPassage): readonly string[] {
  return sentences.flatMap(({ stems }) => stems.split(' '));
}
