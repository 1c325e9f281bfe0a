import type { MinutesId } from '../../shared/ids';
import type { AnalysedPassage } from '../analysed-passage';
import type { Passage } from '../passage';
import type { QueryTerm } from '../query';
import type { Sheet } from '../sheet';
import { matcherOf, type TermMatcher } from '../term-matcher';
import { meetingStems } from './meeting-stems';

interface PromisingItem {
  readonly best: Passage;
  readonly score: number;
}

const ABOVE_SHARE = 0.7;

interface Choosing {
  readonly terms: readonly QueryTerm[];
  readonly sheets: readonly Sheet[];
  readonly most: number;
}

/** One passage of each item that was found, those that cover most of the question first. */
export function promisingItems(
  found: readonly AnalysedPassage[],
  { terms, sheets, most }: Choosing,
): readonly Passage[] {
  const items = new Map<string, PromisingItem>();
  const matcher = matcherOf(terms);
  const above = aboveItems(matcher, sheets);
  for (const one of found) {
    const { item, stems } = lookedAt(one);
    const met = matcher.among(stems, () => allStems(one));
    const score = coverageOf(met, terms, above(one));
    if (score > (items.get(item)?.score ?? -1)) items.set(item, { best: one.passage, score });
  }
  const ranked = [...items.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, most).map(({ best }) => best);
}

/** How well each term is met by the title of an item, and by its meeting as a whole. */
interface Above {
  readonly title: readonly number[];
  readonly meeting: readonly number[];
}

/** The passages of an item, and often those of several meetings, share a title. */
function aboveItems(matcher: TermMatcher, sheets: readonly Sheet[]): (one: AnalysedPassage) => Above {
  const titles = new Map<string, readonly number[]>();
  const meetings = new Map<MinutesId, readonly number[]>();
  const ofMeeting = (minutes: MinutesId): readonly number[] => {
    const sheet = sheets.find((one) => one.minutes === minutes);
    return sheet === undefined ? [] : matcher.inRun(meetingStems(sheet));
  };
  return (one) => {
    const { minutes } = one.passage;
    return {
      title: knownOr(titles, one.title, () => matcher.inRun(one.title.split(' '))),
      meeting: knownOr(meetings, minutes, () => ofMeeting(minutes)),
    };
  };
}

function knownOr<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function coverageOf(met: readonly number[], terms: readonly QueryTerm[], { title, meeting }: Above): number {
  let sum = 0;
  for (let at = 0; at < met.length; at += 1) {
    const above = ABOVE_SHARE * Math.max(title[at] ?? 0, meeting[at] ?? 0);
    sum += (terms[at]?.weight ?? 0) * Math.max(met[at] ?? 0, above);
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
