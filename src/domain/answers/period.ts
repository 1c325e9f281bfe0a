import type { Term } from '../language/analyse';
import type { IsoDate } from '../shared/dates';
import { foldWord } from '../language/fold';
import { editDistance } from '../language/spelling';
import { isStopWord } from '../language/stop-words';
import { askedKind } from './asked-kind';
import { plainWords, wording } from './wording';

/** When a question speaks of: a day, a month, a year as far as said, or the newest or oldest meeting. */
export type Period =
  | {
      readonly kind: 'calendar';
      readonly day: number | null;
      /** 1 to 12; several for a season. */
      readonly months: readonly number[] | null;
      readonly year: number | null;
      /** "Det første møde i 2024": one of those in it. */
      readonly edge?: 'latest' | 'earliest';
      readonly words: ReadonlySet<Term>;
    }
  | { readonly kind: 'latest' | 'earliest'; readonly words: ReadonlySet<Term> }
  /** Both ends belong to it; null where it is open. */
  | {
      readonly kind: 'span';
      readonly from: IsoDate | null;
      readonly to: IsoDate | null;
      readonly words: ReadonlySet<Term>;
    };

type Edge = Extract<Period, { readonly kind: 'latest' | 'earliest' }>;

const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);
const SEASONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:forørets?|forør|spring)$/u, [3, 4, 5]],
  [/^(?:sommerens?|sommer|summer)$/u, [6, 7, 8]],
  [/^(?:efterørets?|efterør|autumn)$/u, [9, 10, 11]],
  [/^(?:vinterens?|vinter|winter)$/u, [12, 1, 2]],
];
const SHORTEST_SLIP = 6;
const DATE_BEFORE = /^(?:\d{1,2}|i|in|sidste|den)$/u;
const LATEST = new Set(['sidste', 'seneste', 'senest', 'nyeste', 'newest', 'last', 'latest', 'most recent']);
const EARLIEST = new Set(['første', 'tidligste', 'ældste', 'first', 'earliest', 'oldest'].map(foldWord));
/** "Hvilket møde er det ældste?" */
const BY_AGE = /^(?:ældste|øldste|nyeste|oldest|newest|most recent)$/u;
const MEETING = /^(?:mød|meet|referat|minut|gang)|mødet?s?$/u;
const DAY_BEFORE = new Set(['d', 'den', 'dag', 'the']);
const FULL_YEAR = /^(?:19|20)\d\d$/u;
const SHORT_YEAR = /^\d\d$/u;
const ENGLISH_MONTH = /^(?:january|february|march|may|june|july|october|oct)$/u;
/** From here on a number after a Danish month is a year even when no meeting of it is known. */
const FIRST_LIKELY_YEAR = 15;
const YEAR_BEFORE = new Set(['i', 'in', 'øret']);
const LAST_TIME = new Set(['sidst', 'senest']);
const NOT_LAST_BEFORE = new Set(['til', 'siden', 'fra', 'allersidst']);
const NOT_LAST_AFTER =
  /^(?:pø|\d.*|mandag|tirsdag|onsdag|torsdag|fredag|den|d|om|nøvnte?|ankom.*|afsluttet)$/u;
const ATTENDANCE = wording(
  'mangle*|afbud*|fravær*|fraværende|deltog*|deltage*|til stede|tilstede|mødte*|mødt|fremmødt*|var * med|var med|var * der|var der|kom ikke|ikke kom|meldte * fra|meldte fra|udeblev*|absent|missing|attend*',
);
/** "Hvem var referent sidst?", "hvad stod på dagsordenen sidst?" */
const OF_A_MEETING = wording(
  'referent*|ordstyrer*|mødeleder*|formand*|stedfortræder*|dagsorden*|dagsordenspunkt*|punkter|drøftede|drøftet|talte|talt|behandlede|behandlet|minute taker|chair*|agenda|discussed|talked|minutes',
);
const MET = wording('mødtes|mødtest|holdt møde|holdt * møde|var * møde|sås|met');
const ABOUT = wording('om|vedr|vedrørende|angående|omkring|med|til|for|about');
const SLASHED = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?(?!\d)/u;

interface DatedQuestion {
  readonly text: string;
  /** With meetings. */
  readonly years: ReadonlySet<number>;
}

/** The period a question names, or null; `years` are those with meetings, which tell "i 24" from a count. */
export function periodOf(
  words: readonly Term[],
  question: string,
  years: ReadonlySet<number> = new Set(),
): Period | null {
  const edge = edgeOf(words);
  const calendar = calendarOf(words, { text: question, years });
  if (calendar?.kind !== 'calendar') return calendar ?? edge ?? lastTimeOf(words, question);
  if (edge === null) return calendar;
  return { ...calendar, edge: edge.kind, words: new Set([...calendar.words, ...edge.words]) };
}

/** Does a meeting on this day fall into the period? Never for a meeting without a date. */
export function inPeriod(date: IsoDate | null, period: Period): boolean {
  if (date === null) return false;
  if (period.kind === 'span') return (period.from ?? date) <= date && date <= (period.to ?? date);
  if (period.kind !== 'calendar') return false;
  const [year, month, day] = date.split('-').map(Number);
  return (
    (period.year === null || period.year === year) &&
    (period.months === null || period.months.includes(month ?? 0)) &&
    (period.day === null || period.day === day)
  );
}

function calendarOf(words: readonly Term[], question: DatedQuestion): Period | null {
  const slashed = slashedOf(words, question.text);
  if (slashed !== null) return slashed;
  const monthAt = words.findIndex((word, at) => isMonth(words, at) || isSeason(word));
  const yearWord = words.find((word) => FULL_YEAR.test(word.folded)) ?? shortYear(words, monthAt, question);
  const dayWord = monthAt >= 0 ? dayNear(words, monthAt, yearWord) : loneDay(words);
  const monthWord = words[monthAt];
  const used = [monthWord, yearWord, dayWord].filter((word) => word !== undefined);
  if (used.length === 0) return null;
  return {
    kind: 'calendar',
    day: dayWord === undefined ? null : Number.parseInt(dayWord.folded, 10),
    months: monthWord === undefined ? null : monthsOf(monthWord.folded),
    year: yearWord === undefined ? null : yearOf(yearWord),
    words: new Set(used),
  };
}

function slashedOf(words: readonly Term[], question: string): Period | null {
  const match = SLASHED.exec(question);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const end = match.index + match[0].length;
  const used = words.filter((word) => word.span.start >= match.index && word.span.end <= end);
  const year = match[3] === undefined ? null : Number(match[3].length === 2 ? `20${match[3]}` : match[3]);
  return { kind: 'calendar', day, months: [month], year, words: new Set(used) };
}

function isSeason(word: Term): boolean {
  return SEASONS.some(([season]) => season.test(word.folded));
}

/** "mar", "maj" and "may" are months only where something says so. */
function isMonth(words: readonly Term[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (monthNumber(word.folded) === null)
    return DATE_BEFORE.test(before?.folded ?? '') && nearMonth(word.folded) !== null;
  if (word.folded.length > 3 || word.folded === 'maj') return true;
  if (after !== undefined && /^(?:20)?\d\d$/u.test(after.folded)) return true;
  return DATE_BEFORE.test(before?.folded ?? '');
}

function monthsOf(folded: string): readonly number[] | null {
  const month = monthNumber(folded) ?? nearMonth(folded);
  return month === null ? (SEASONS.find(([season]) => season.test(folded))?.[1] ?? null) : [month];
}

export function isMonthName(folded: string): boolean {
  return monthNumber(folded) !== null;
}

/** "febuar", "setember": long enough to be nothing else. */
function nearMonth(folded: string): number | null {
  if (folded.length < SHORTEST_SLIP) return null;
  const meant = [...MONTH_OF].find(
    ([name]) =>
      name.length >= SHORTEST_SLIP &&
      name.startsWith(folded.charAt(0)) &&
      editDistance(folded, name, 1) !== null,
  );
  return meant?.[1] ?? null;
}

/** 1 to 12. */
export function monthNumber(folded: string): number | null {
  return MONTH_OF.get(folded) ?? MONTH_OF.get(folded.replace(/s$/u, '')) ?? null;
}

function dayNear(words: readonly Term[], monthAt: number, year: Term | undefined): Term | undefined {
  const near = [words[monthAt - 1], words[monthAt + 1]];
  return near.find((word) => word !== undefined && word !== year && isDay(word));
}

/** "d. 24" and "den 10." without a month. */
function loneDay(words: readonly Term[]): Term | undefined {
  return words.find((word, at) => isDay(word) && DAY_BEFORE.has(words[at - 1]?.folded ?? ''));
}

function isDay(word: Term): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word.folded)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31;
}

/** "marts 24", "'24", "i 24": in Danish a day stands before its month, so what follows it is the year. */
function shortYear(words: readonly Term[], monthAt: number, question: DatedQuestion): Term | undefined {
  const after = monthAt < 0 ? undefined : words[monthAt + 1];
  if (after !== undefined && isYearAfter(after, words.slice(0, monthAt + 1), question.years)) return after;
  return words.find((word, at) =>
    isYearAlone(word, { before: words[at - 1], after: words[at + 1] }, question),
  );
}

/** English puts the day last: "March 24", "on April 24". */
function isYearAfter(word: Term, upToMonth: readonly Term[], years: ReadonlySet<number>): boolean {
  if (!SHORT_YEAR.test(word.folded)) return false;
  const [before, month] = upToMonth.slice(-2);
  const known = years.has(yearOf(word));
  if (before !== undefined && month !== undefined && isDay(before)) return true;
  if (month === undefined || ENGLISH_MONTH.test(month.folded) || before?.folded === 'on') return !isDay(word);
  return known || Number(word.folded) >= FIRST_LIKELY_YEAR;
}

function isYearAlone(
  word: Term,
  { before, after }: { readonly before: Term | undefined; readonly after: Term | undefined },
  { text, years }: DatedQuestion,
): boolean {
  if (!SHORT_YEAR.test(word.folded) || !years.has(yearOf(word))) return false;
  if (/['’]/u.test(text.charAt(word.span.start - 1))) return true;
  const counts =
    after !== undefined && !isStopWord(after.folded) && /^\s*$/u.test(between(word, after, text));
  return YEAR_BEFORE.has(before?.folded ?? '') && !counts;
}

function between(word: Term, after: Term, text: string): string {
  return text.slice(word.span.end, after.span.start);
}

function yearOf(word: Term): number {
  const year = Number(word.folded);
  return year < 100 ? 2000 + year : year;
}

function edgeOf(words: readonly Term[]): Edge | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const kind = LATEST.has(word.folded) ? 'latest' : EARLIEST.has(word.folded) ? 'earliest' : null;
    if (kind !== null && next !== undefined && MEETING.test(next.folded))
      return { kind, words: new Set([word, next]) };
    const meeting = kind === null ? undefined : meetingAfterName(words, at);
    if (kind !== null && meeting !== undefined) return { kind, words: new Set([word, meeting]) };
    if (kind !== null && BY_AGE.test(word.folded) && words.some(({ folded }) => MEETING.test(folded)))
      return { kind, words: new Set([word]) };
  }
  return null;
}

/** "the last steering group meeting" */
function meetingAfterName(words: readonly Term[], at: number): Term | undefined {
  if (!/^(?:last|latest|first)$/u.test(words[at]?.folded ?? '')) return undefined;
  return words.slice(at + 1, at + 5).find(({ folded }) => /^meetings?$/u.test(folded));
}

/** "Hvem manglede sidst?" asks about the newest meeting; "til sidst" and "senest i maj" do not. */
function lastTimeOf(words: readonly Term[], question: string): Period | null {
  const word = words.find(
    ({ folded }, at) =>
      LAST_TIME.has(folded) &&
      !NOT_LAST_BEFORE.has(words[at - 1]?.folded ?? '') &&
      !NOT_LAST_AFTER.test(words[at + 1]?.folded ?? ''),
  );
  if (word === undefined) return null;
  const plain = plainWords(question);
  const { kind, decision } = askedKind(question);
  const decided = decision && !ABOUT.test(plain);
  const isMeeting = kind === 'when' && MET.test(plain);
  const isOfMeeting = decided || ATTENDANCE.test(plain) || (OF_A_MEETING.test(plain) && !ABOUT.test(plain));
  if (!isMeeting && (!isOfMeeting || kind === 'when')) return null;
  return { kind: 'latest', words: new Set([word]) };
}
