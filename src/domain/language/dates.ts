import type { IsoDate, TimeOfDay } from '../shared/dates';
import { matches } from '../shared/matches';
import type { Span } from '../shared/span';
import { ANY_MONTH_PATTERN, MONTH_PATTERN, monthNumber } from './months';

/** A date as far as the text gives it; `iso` only when day, month and year are all written. */
export interface WrittenDate {
  readonly span: Span;
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
  readonly iso: IsoDate | null;
}

export interface WrittenTimes {
  readonly span: Span;
  readonly start: TimeOfDay;
  readonly end: TimeOfDay | null;
}

interface DateParts {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const DATE_PATTERN = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?![\d-])`,
    String.raw`(?<![\d.,/-])(?<numDay>\d{1,2})(?:(?<sep>[-/.])\s?(?<numMonth>\d{1,2})\k<sep>\s?|/(?<mixMonth>\d{1,2})\s?[-–.]\s?)(?<numYear>\d{4}|\d{2})(?![\d/-])`,
    String.raw`(?<![\d,/-])(?:(?<day>\d{1,2})\.?\s{0,3})(?<month>${MONTH_PATTERN})\.?(?!\p{L})(?:,?\s{1,3}(?<year>\d{4})(?!\d))?`,
    String.raw`(?<!\p{L})(?<namedMonth>${ANY_MONTH_PATTERN})\s{1,3}(?<namedDay>\d{1,2}),\s{0,3}(?<namedYear>\d{4})(?!\d)`,
    String.raw`(?<!\p{L})(?:d\.|den|d)\s{0,2}(?<slashDay>\d{1,2})/(?<slashMonth>\d{1,2})(?![\d/]|\s?[-–.]\s?\d{2})(?:\s(?<slashYear>20\d{2})(?![\d.:-]))?`,
    String.raw`(?<![\d.,/-])(?<barDay>\d{1,2})/(?<barMonth>\d{1,2})\s(?<barYear>20\d{2})(?![\d.:/-])`,
    String.raw`(?<!\p{L})(?:aar|år|anno)\s(?<annoYear>(?:19|20)\d{2}),?\s{1,3}(?:\p{L}{3,4}dag(?:en)?,?\s{1,3})?(?:den|d\.)\s{0,2}(?<annoDay>\d{1,2})\.?\s{0,3}(?<annoMonth>${MONTH_PATTERN})(?!\p{L})`,
    String.raw`(?<![\p{L}\d])(?<onlyMonth>${MONTH_PATTERN})\.?\s{1,3}(?<onlyYear>\d{4})(?!\d)`,
  ].join('|'),
  'giu',
);

const CLOCK = String.raw`(?<!\d)(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?![\d])`;
const TIMES_PATTERN = new RegExp(
  String.raw`(?<!\p{L})kl(?:okken|\.)?\s{0,2}(${CLOCK})(?:\s{0,2}(?:[-–—]|til)\s{0,2}(?:kl\.?\s{0,2})?(${CLOCK}))?`,
  'giu',
);
const BARE_TIMES_PATTERN =
  /(?<![\d.:-])((?:[01]?\d|2[0-4])[.:][0-5]\d)(?::[0-5]\d)?(?:\s{0,2}(?:[-–—]|til)\s{0,2}((?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?))?(?![\d.:-])/gu;

/** What no date is without, found more quickly: figures beside a sign, or the beginning of a month. */
const MAY_DATE = /\d\s{0,3}[-–/.]|jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[kc]t|nov|dec/iu;

/** Every date in the text, in order: "10. april 2024", "05-09-2024", "d. 1/10", "2024-04-10", "april 2024", "April 7, 2016". */
export function findDates(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text) || !MAY_DATE.test(text)) return [];
  return matches(text, DATE_PATTERN).flatMap((match) => {
    const parts = datePartsOf(match.groups ?? {});
    if (parts === null) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ span, ...parts, iso: isoOf(parts) }];
  });
}

/** The first date with day, month and year. */
export function firstIsoDate(text: string): IsoDate | null {
  return findDates(text).find((date) => date.iso !== null)?.iso ?? null;
}

/** Times introduced by "kl."; where there are none, bare times such as "13.30-15.30" when `bare` is set. */
export function findTimes(text: string, options: { readonly bare: boolean }): readonly WrittenTimes[] {
  const introduced = timesBy(text, TIMES_PATTERN);
  return introduced.length > 0 || !options.bare ? introduced : timesBy(text, BARE_TIMES_PATTERN);
}

function timesBy(text: string, pattern: RegExp): readonly WrittenTimes[] {
  return matches(text, pattern).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    start: timeOfDay(match[1] ?? ''),
    end: match[2] === undefined ? null : timeOfDay(match[2]),
  }));
}

function timeOfDay(written: string): TimeOfDay {
  const [hours = '', minutes = '00'] = written.split(/[.:]/);
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function datePartsOf(groups: Groups): DateParts | null {
  const parts =
    partsOf(groups['isoDay'], groups['isoMonth'], groups['isoYear']) ??
    partsOf(groups['numDay'], groups['numMonth'] ?? groups['mixMonth'], groups['numYear']) ??
    partsOf(groups['slashDay'], groups['slashMonth'], groups['slashYear']) ??
    partsOf(groups['barDay'], groups['barMonth'], groups['barYear']) ??
    partsOf(groups['annoDay'], groups['annoMonth'], groups['annoYear']) ??
    partsOf(groups['namedDay'], groups['namedMonth'], groups['namedYear']) ??
    partsOf(groups['day'], groups['month'], groups['year']) ??
    partsOf(undefined, groups['onlyMonth'], groups['onlyYear']);
  return parts !== null && isPossible(parts) ? parts : null;
}

function partsOf(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DateParts | null {
  if (month === undefined) return null;
  return {
    day: day === undefined ? null : Number(day),
    month: monthNumber(month) ?? Number(month),
    year: year === undefined ? null : fullYear(Number(year)),
  };
}

/** Two-digit years belong to this century: the oldest minutes read are younger than that. */
function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function isPossible({ day, month, year }: DateParts): boolean {
  if (month < 1 || month > 12 || (year !== null && (year < 1900 || year > 2100))) return false;
  return day === null || (day >= 1 && day <= daysIn(month, year ?? 2000));
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoOf({ day, month, year }: DateParts): IsoDate | null {
  if (day === null || year === null) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
