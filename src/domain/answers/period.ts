import type { Term } from '../language/analyse';
import type { IsoDate } from '../shared/dates';
import { foldWord } from '../language/fold';

/** When a question speaks of: a day, a month, a year as far as said, or the newest or oldest meeting. */
export type Period =
  | {
      readonly kind: 'calendar';
      readonly day: number | null;
      /** 1 to 12; several for a season. */
      readonly months: readonly number[] | null;
      readonly year: number | null;
      readonly words: ReadonlySet<Term>;
    }
  | { readonly kind: 'latest' | 'earliest'; readonly words: ReadonlySet<Term> };

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
const SEASONS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:forørets?|forør|spring)$/u, [3, 4, 5]],
  [/^(?:sommerens?|sommer|summer)$/u, [6, 7, 8]],
  [/^(?:efterørets?|efterør|autumn)$/u, [9, 10, 11]],
  [/^(?:vinterens?|vinter|winter)$/u, [12, 1, 2]],
];
const LATEST = new Set(['sidste', 'seneste', 'senest', 'nyeste', 'last', 'latest', 'most recent']);
const EARLIEST = new Set(['første', 'tidligste', 'ældste', 'first', 'earliest', 'oldest'].map(foldWord));
const MEETING = /^(?:mød|meet|referat|minut|gang)/u;
const DAY_BEFORE = new Set(['d', 'den', 'dag', 'the']);
const SLASHED = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?(?!\d)/u;

/** The period a question names, or null. */
export function periodOf(words: readonly Term[], question: string): Period | null {
  return calendarOf(words, question) ?? edgeOf(words);
}

/** Does a meeting on this day fall into the period? Never for a meeting without a date. */
export function inPeriod(date: IsoDate | null, period: Period): boolean {
  if (date === null || period.kind !== 'calendar') return false;
  const [year, month, day] = date.split('-').map(Number);
  return (
    (period.year === null || period.year === year) &&
    (period.months === null || period.months.includes(month ?? 0)) &&
    (period.day === null || period.day === day)
  );
}

function calendarOf(words: readonly Term[], question: string): Period | null {
  const slashed = slashedOf(words, question);
  if (slashed !== null) return slashed;
  const monthAt = words.findIndex((word, at) => isMonth(word, words[at - 1]) || isSeason(word));
  const yearWord = words.find((word) => /^(?:19|20)\d\d$/u.test(word.folded));
  const dayWord = monthAt >= 0 ? dayNear(words, monthAt) : loneDay(words);
  const monthWord = words[monthAt];
  const used = [monthWord, yearWord, dayWord].filter((word) => word !== undefined);
  if (used.length === 0) return null;
  return {
    kind: 'calendar',
    day: dayWord === undefined ? null : Number.parseInt(dayWord.folded, 10),
    months: monthWord === undefined ? null : monthsOf(monthWord.folded),
    year: yearWord === undefined ? null : Number(yearWord.folded),
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
function isMonth(word: Term, before: Term | undefined): boolean {
  if (monthOf(word.folded) === null) return false;
  if (word.folded.length > 3 || word.folded === 'maj') return true;
  return before !== undefined && /^(?:\d{1,2}|i|in|sidste|den)$/u.test(before.folded);
}

function monthsOf(folded: string): readonly number[] | null {
  const month = monthOf(folded);
  return month === null ? (SEASONS.find(([season]) => season.test(folded))?.[1] ?? null) : [month];
}

function monthOf(folded: string): number | null {
  const bare = folded.replace(/s$/u, '');
  const at = MONTHS.findIndex((names) => names.includes(bare) || names.includes(folded));
  return at < 0 ? null : at + 1;
}

function dayNear(words: readonly Term[], monthAt: number): Term | undefined {
  return [words[monthAt - 1], words[monthAt + 1]].find((word) => word !== undefined && isDay(word));
}

/** "d. 24" and "den 10." without a month. */
function loneDay(words: readonly Term[]): Term | undefined {
  return words.find((word, at) => isDay(word) && DAY_BEFORE.has(words[at - 1]?.folded ?? ''));
}

function isDay(word: Term): boolean {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word.folded)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31;
}

function edgeOf(words: readonly Term[]): Period | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const kind = LATEST.has(word.folded) ? 'latest' : EARLIEST.has(word.folded) ? 'earliest' : null;
    if (kind !== null && next !== undefined && MEETING.test(next.folded))
      return { kind, words: new Set([word, next]) };
  }
  return null;
}
