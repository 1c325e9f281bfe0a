import { findDates, findTimes, type WrittenDate } from '../../language/dates';
import { monthNumber } from '../../language/months';
import { tokens } from '../../language/tokens';
import type { ClaimProblem } from './claim-problem';
import type { Ground } from './ground';

const WEEKDAY =
  /(?<!\p{L})(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/giu;
const COLON_TIME = /(?<![\d.:])(\d{1,2}):(\d{2})(?![\d:])/gu;
/** Words before a day by which something is due: the day of the meeting itself is none. */
const DUE = /(?<!\p{L})(?:senest|inden|frist\p{L}*|deadline|before|by|until)(?:\s+\p{L}+){0,2}\s*$/iu;

/** Every day, month, weekday and time of a claim stands in its ground. */
export function wrongDates(claim: string, ground: Ground): readonly ClaimProblem[] {
  const wrong = [
    ...findDates(claim).flatMap((date) => {
      const where = DUE.test(claim.slice(0, date.span.start)) ? ground.text : ground.whole;
      return isKnown(date, findDates(where)) ? [] : [claim.slice(date.span.start, date.span.end)];
    }),
    ...months(claim).filter((month) => !knowsMonth(ground, monthNumber(month))),
    ...weekdays(claim).filter((day) => !weekdays(ground.whole).includes(day)),
    ...timesIn(claim, false).filter((time) => !timesIn(ground.whole, true).includes(time)),
  ];
  return wrong.map((value) => ({ kind: 'date', value }) as const);
}

/** What a claim leaves out is not wrong; what it adds is. */
function isKnown(claimed: WrittenDate, known: readonly WrittenDate[]): boolean {
  const fits = <T>(said: T | null, stands: T | null): boolean => said === null || said === stands;
  return known.some(
    ({ day, month, year }) => month === claimed.month && fits(claimed.day, day) && fits(claimed.year, year),
  );
}

/** Names of months without a day or a year; "jan" and "mar" may be people. */
function months(text: string): readonly string[] {
  const dates = findDates(text);
  return tokens(text)
    .filter(({ span }) => !dates.some((date) => date.span.start < span.end && span.start < date.span.end))
    .filter(({ text: word }) => monthNumber(word) !== null && (word.length > 3 || word === 'maj'))
    .map(({ text: word }) => word);
}

function knowsMonth({ whole }: Ground, month: number | null): boolean {
  return (
    findDates(whole).some((date) => date.month === month) ||
    months(whole).some((word) => monthNumber(word) === month)
  );
}

const ENGLISH_DAYS: Readonly<Record<string, string>> = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
  saturday: 'lørdag',
  sunday: 'søndag',
};

function weekdays(text: string): readonly string[] {
  return [...text.matchAll(WEEKDAY)].map(([day]) => ENGLISH_DAYS[day.toLowerCase()] ?? day.toLowerCase());
}

function timesIn(text: string, bare: boolean): readonly string[] {
  const found = [
    ...findTimes(text, { bare: false }),
    ...(bare ? findTimes(withoutClock(text), { bare }) : []),
  ];
  return [
    ...found.flatMap(({ start, end }) => [start, ...(end === null ? [] : [end])]),
    ...[...text.matchAll(COLON_TIME)].map(
      ([, hours = '', minutes = '']) => `${hours.padStart(2, '0')}:${minutes}`,
    ),
  ];
}

/** Where some times are introduced by "kl.", the others are looked for without it. */
function withoutClock(text: string): string {
  return text.replace(/(?<!\p{L})kl(?:okken|\.)?(?=\s{0,2}\d)/giu, '');
}
