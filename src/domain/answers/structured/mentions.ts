import type { AnalysedPassage } from '../analysed-passage';
import type { Answer, Mention } from '../answer';
import { citePassage, Citations } from '../cite';
import { matchQuality } from '../match-terms';
import type { QueryTerm } from '../query';
import { answered } from '../respond';
import type { Sheet } from '../sheet';
import type { AskedMentions } from './asked-mentions';
import { topicsOf } from './topics-of';

/** With so many meetings the words themselves will do; with fewer, what stands for them is looked at too. */
const ENOUGH = 3;
const WELL_MET = 0.6;
/** That others deal with the same is said of the same only. */
const NEARLY_SAME = 0.85;
/** Where no item has every word: this share of what is asked, and nearly as much as the best of them. */
const MOSTLY_MET = 0.6;
const NOT_FAR_BEHIND = 0.85;
const ABBREVIATION = /\p{Lu}{2}/u;
const MOST_PLACES = 6;
const MOST_ITEMS = 4;

/** What was found of one item. */
interface Item {
  readonly passages: readonly AnalysedPassage[];
  readonly title: readonly string[];
  readonly stems: readonly string[];
}

/** "I hvilke referater er genoptræning nævnt?" Null for other questions, and where nothing is found. */
export function mentionsAnswer(asked: AskedMentions, found: readonly AnalysedPassage[]): Answer | null {
  const { question, terms, lead } = asked;
  const met = bestMet(itemsOf(found), asked).flatMap(({ passages }) => passages);
  const citations = new Citations();
  const { sheets } = question.scope;
  const minutes = [...new Set(met.map(({ passage }) => passage.minutes))];
  const holders = minutes.flatMap((one) => sheets.find((sheet) => sheet.minutes === one) ?? []);
  if (holders.length === 0) return null;
  const places = holders
    .slice(0, MOST_PLACES)
    .toSorted((one, other) => sheets.indexOf(one) - sheets.indexOf(other))
    .flatMap((sheet) => mentionIn(sheet, { met, terms, citations }) ?? []);
  const total = question.kind === 'how-many' ? holders.length : null;
  return answered(question.language, { kind: 'mentions', places, total, lead }, citations.all);
}

function itemsOf(found: readonly AnalysedPassage[]): readonly Item[] {
  const items = new Map<string, AnalysedPassage[]>();
  for (const one of found) {
    const key = `${one.passage.minutes} ${one.passage.item}`;
    items.set(key, [...(items.get(key) ?? []), one]);
  }
  return [...items.values()].map((passages) => {
    const title = passages[0]?.title.split(' ') ?? [];
    const stems = passages.flatMap(({ sentences }) => sentences.flatMap((one) => one.stems.split(' ')));
    return { passages, title, stems: [...title, ...stems] };
  });
}

/** Items with the words themselves, if there are any; else with what stands for them, or with most of them. */
function bestMet(items: readonly Item[], asked: AskedMentions): readonly Item[] {
  const topics = topicsOf(asked);
  const meeting = (quality: number): readonly Item[] =>
    items.filter((item) => topics.some((terms) => isMet(item, terms, quality)));
  const exact = deepEnough(meeting(1), asked);
  if (isEnough(exact) || (exact.length > 0 && isAbbreviated(asked))) return exact;
  const well = deepEnough(meeting(asked.lead === null ? WELL_MET : NEARLY_SAME), asked);
  const met = [...new Set([...exact, ...well])];
  return met.length > 0 || asked.lead !== null ? met : deepEnough(mostlyMet(items, topics), asked);
}

/** What only stands for the words is about the same where it stands together. */
function isMet({ passages, title, stems }: Item, terms: readonly QueryTerm[], quality: number): boolean {
  const runs =
    quality === 1
      ? [stems]
      : passages.map(({ sentences }) => [...title, ...sentences.flatMap((one) => one.stems.split(' '))]);
  return runs.some((run) => terms.every((term) => matchQuality(term, run) >= quality));
}

function mostlyMet(items: readonly Item[], topics: readonly (readonly QueryTerm[])[]): readonly Item[] {
  const scored = items.map((item) => ({
    item,
    share: Math.max(...topics.map((terms) => shareOf(terms, item))),
  }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  return scored
    .filter(({ share }) => share >= MOSTLY_MET && share >= NOT_FAR_BEHIND * best)
    .map(({ item }) => item);
}

function shareOf(terms: readonly QueryTerm[], { stems }: Item): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return terms.reduce((sum, term) => sum + term.weight * matchQuality(term, stems), 0) / total;
}

/** What stands before the items tells who met; a topic is an item's. */
function deepEnough(items: readonly Item[], { depth, terms }: AskedMentions): readonly Item[] {
  const told = items.filter(({ passages }) => passages[0]?.passage.item !== 0);
  const meant = told.length > 0 ? told : items;
  if (depth === 'anywhere') return meant;
  const titled = meant.filter(({ title }) => terms.some((term) => matchQuality(term, title) >= WELL_MET));
  if (depth === 'item') return titled.length > 0 ? titled : meant;
  return meant.filter((item) => titled.includes(item) || saidOften(item, terms));
}

function saidOften({ stems }: Item, terms: readonly QueryTerm[]): boolean {
  return terms.some((term) => stems.filter((stem) => (term.stems.get(stem) ?? 0) >= WELL_MET).length > 1);
}

/** "F-ACT": one thing goes by that name. */
function isAbbreviated({ question, terms }: AskedMentions): boolean {
  return terms.every(({ asked }) =>
    question.words.some(({ stem, text }) => asked.includes(stem) && ABBREVIATION.test(text)),
  );
}

/** At several meetings. */
function isEnough(found: readonly Item[]): boolean {
  return new Set(found.map(({ passages }) => passages[0]?.passage.minutes)).size >= ENOUGH;
}

interface Found {
  readonly met: readonly AnalysedPassage[];
  readonly terms: readonly QueryTerm[];
  readonly citations: Citations;
}

function mentionIn(sheet: Sheet, { met, terms, citations }: Found): Mention | null {
  const here = met.filter(({ passage }) => passage.minutes === sheet.minutes);
  const [first] = here;
  if (first === undefined) return null;
  const saying = here.flatMap((one) =>
    one.sentences
      .filter((sentence) => terms.some((term) => matchQuality(term, sentence.stems.split(' ')) >= WELL_MET))
      .map((sentence) => ({ one, sentence })),
  )[0];
  const cited = saying?.one ?? first;
  const from = cited.passage.span.start;
  const span =
    saying === undefined
      ? cited.passage.span
      : { start: from + saying.sentence.start, end: from + saying.sentence.end };
  const citation = citations.add(citePassage(sheet, cited.passage, span));
  const { forumName, date, startTime, place, level } = sheet;
  const titles = new Map(here.map(({ passage }) => [passage.item, passage.itemTitle]));
  const items = [...titles].map(([number, title]) => ({ number, title })).sort((a, b) => a.number - b.number);
  return {
    meeting: { forumName, date, startTime, place, level, citation },
    items: items.slice(0, MOST_ITEMS),
  };
}
