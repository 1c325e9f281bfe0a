import type { MinutesId } from '../../shared/ids';
import type { AnalysedPassage } from '../analysed-passage';
import { matchAmong, matchQuality } from '../match-terms';
import type { Passage } from '../passage';
import type { QueryTerm } from '../query';
import type { Sheet } from '../sheet';
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
  const above = aboveItems(terms, sheets);
  for (const one of found) {
    const { item, stems } = lookedAt(one);
    const score = coverageOf({ passage: one, stems }, terms, above(one));
    if (score > (items.get(item)?.score ?? -1)) items.set(item, { best: one.passage, score });
  }
  const ranked = [...items.values()].sort((a, b) => b.score - a.score);
  return ranked.slice(0, most).map(({ best }) => best);
}

/** How well title and meeting meet each term; the passages of an item, and often those of several meetings, share a title. */
function aboveItems(
  terms: readonly QueryTerm[],
  sheets: readonly Sheet[],
): (one: AnalysedPassage) => readonly number[] {
  const titles = new Map<string, readonly number[]>();
  const meetings = new Map<MinutesId, readonly number[]>();
  const met = (stems: readonly string[]): readonly number[] =>
    terms.map((term) => ABOVE_SHARE * matchQuality(term, stems));
  const ofMeeting = (minutes: MinutesId): readonly number[] => {
    const sheet = sheets.find((one) => one.minutes === minutes);
    return sheet === undefined ? [] : met(meetingStems(sheet));
  };
  return ({ title, passage: { minutes } }) => {
    const [byTitle, byMeeting] = [
      titles.get(title) ?? met(title.split(' ')),
      meetings.get(minutes) ?? ofMeeting(minutes),
    ];
    titles.set(title, byTitle);
    meetings.set(minutes, byMeeting);
    return byTitle.map((quality, at) => Math.max(quality, byMeeting[at] ?? 0));
  };
}

function coverageOf(
  { passage, stems }: { readonly passage: AnalysedPassage; readonly stems: ReadonlySet<string> },
  terms: readonly QueryTerm[],
  above: readonly number[],
): number {
  const inOrder = (): readonly string[] => allStems(passage);
  let [sum, at] = [0, 0];
  for (const term of terms) {
    sum += term.weight * Math.max(matchAmong(term, stems, inOrder), above[at] ?? 0);
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
