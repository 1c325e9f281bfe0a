import { foldWord } from '../language/fold';
import type { Term } from '../language/analyse';
import type { IsoDate } from '../shared/dates';
import { addDays } from '../shared/time';
import { monthNumber, type Period } from './period';
import { plainWords, wording } from './wording';

type Span = Extract<Period, { kind: 'span' }>;

/** Days a question names, and how far back and ahead one speaks of them ("før sommerferien" is of the same year). */
interface Landmark {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly notBefore: IsoDate | null;
  readonly notAfter: IsoDate | null;
  readonly words: readonly Term[];
}

/** What is to be done before the summer says nothing of when the committee met. */
const OF_MEETINGS = wording(
  'møde*|mødet|referat*|besluttet|besluttede|besluttes|beslutning*|aftalt|aftalte|vedtaget|vedtog|drøftet|drøftede|talt|talte|behandlet|behandlede|sket|skete|afbud|fraværende|deltog|manglede|meeting*|met|decided|discussed|happened|agreed|absent',
);
const AHEAD = wording('skal|frist*|opgave*|deadline*|senest|vil|will|due|task*|must');
const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));
const BEFORE = folded('før inden forud before');
const AFTER = folded('efter siden after since');
const BETWEEN = folded('mellem between');
const AND = folded('og and');
const SKIPPED = folded('for den d the of i in');
/** Month and day the season begins and ends, and the days between which one speaks of before and after it. */
const SEASONS: readonly (readonly [RegExp, readonly [string, string, string, string]])[] = [
  [matching('sommer|sommeren|sommerferie|sommerferien|summer'), ['07-01', '07-31', '01-01', '12-31']],
  [matching('jul|julen|juleferien|christmas|xmas'), ['12-24', '12-26', '08-01', '12-31']],
  [matching('påske|påsken|påskeferien|easter'), ['04-01', '04-20', '01-01', '06-30']],
  [matching('efterårsferien'), ['10-12', '10-20', '08-01', '12-31']],
  [matching('vinterferien'), ['02-10', '02-20', '01-01', '06-30']],
];
const FULL_YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^\d{1,2}$/u;

function matching(words: string): RegExp {
  return new RegExp(`^(?:${words.split('|').map(foldWord).join('|')})$`, 'u');
}

/** "Før sommerferien", "efter 1. marts 2025", "mellem marts og juni": null where the time is not that of meetings. */
export function spanOf(words: readonly Term[], text: string, years: ReadonlySet<number>): Span | null {
  const plain = plainWords(text);
  if (!OF_MEETINGS.test(plain) || AHEAD.test(plain)) return null;
  const newest = Math.max(...years);
  if (!Number.isFinite(newest)) return null;
  for (const [at, word] of words.entries()) {
    const found = spanAt(words, at, newest);
    if (found !== null) return { ...found, words: new Set([word, ...found.words]) };
  }
  return null;
}

function spanAt(words: readonly Term[], at: number, newest: number): Span | null {
  const said = words[at]?.folded ?? '';
  if (BETWEEN.has(said)) return between(words, at + 1, newest);
  const isBefore = BEFORE.has(said);
  const mark = isBefore || AFTER.has(said) ? landmarkAt(words, at + 1, newest) : null;
  if (mark === null) return null;
  const span = isBefore
    ? { from: mark.notBefore, to: addDays(mark.from, -1) }
    : { from: said === 'siden' || said === 'since' ? mark.from : addDays(mark.to, 1), to: mark.notAfter };
  return { kind: 'span', ...span, words: new Set(mark.words) };
}

function between(words: readonly Term[], at: number, newest: number): Span | null {
  const and = words.findIndex(({ folded: word }, index) => index > at && AND.has(word));
  const later = and < 0 ? null : landmarkAt(words, and + 1, newest);
  const year = later === null ? newest : Number(later.to.slice(0, 4));
  const earlier = later === null ? null : landmarkAt(words.slice(0, and), at, year);
  if (earlier === null || later === null) return null;
  return {
    kind: 'span',
    from: earlier.from,
    to: later.to,
    words: new Set([...earlier.words, ...later.words]),
  };
}

/** A season, a day, a month or a year, where it begins with the word there. */
function landmarkAt(words: readonly Term[], start: number, newest: number): Landmark | null {
  const skipped = words.slice(start).findIndex(({ folded: word }) => !SKIPPED.has(word));
  const at = start + Math.max(skipped, 0);
  const [one, two, three] = words.slice(at, at + 3);
  if (one === undefined) return null;
  if (FULL_YEAR.test(one.folded)) return within(one.folded, ['01-01', '12-31'], [one]);
  const season = SEASONS.find(([name]) => name.test(one.folded))?.[1];
  if (season !== undefined) return ofSeason(season, [one, two], newest);
  const [day, month, year] = DAY.test(one.folded) ? [one, two, three] : [undefined, one, two];
  const number = month === undefined ? null : monthNumber(month.folded);
  if (month === undefined || number === null) return null;
  const said = [day, month, yearIn(year)].filter((word) => word !== undefined);
  const in_ = `${yearIn(year)?.folded ?? String(newest)}-${String(number).padStart(2, '0')}`;
  if (day !== undefined) return oneDay(`${in_}-${day.folded.padStart(2, '0')}`, said);
  return { from: `${in_}-01`, to: lastDay(in_), notBefore: null, notAfter: null, words: said };
}

function ofSeason(
  [from, to, notBefore, notAfter]: readonly [string, string, string, string],
  [name, after]: readonly [Term, Term | undefined],
  newest: number,
): Landmark {
  const said = yearIn(after);
  const year = said?.folded ?? String(newest);
  const on = (day: string): IsoDate => `${year}-${day}`;
  const words = said === undefined ? [name] : [name, said];
  return { from: on(from), to: on(to), notBefore: on(notBefore), notAfter: on(notAfter), words };
}

function within(year: string, [from, to]: readonly [string, string], words: readonly Term[]): Landmark {
  return { from: `${year}-${from}`, to: `${year}-${to}`, notBefore: null, notAfter: null, words };
}

function oneDay(date: IsoDate, words: readonly Term[]): Landmark | null {
  if (Number.isNaN(Date.parse(date))) return null;
  return { from: date, to: date, notBefore: null, notAfter: null, words };
}

function yearIn(word: Term | undefined): Term | undefined {
  return word !== undefined && FULL_YEAR.test(word.folded) ? word : undefined;
}

function lastDay(month: string): IsoDate {
  const next = addDays(`${month}-28`, 4);
  return addDays(`${next.slice(0, 7)}-01`, -1);
}
