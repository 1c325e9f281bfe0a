import { findDates, findTimes } from '../../language/dates';
import { findQuantities, type Quantity } from '../../language/quantities';
import { stem } from '../../language/stem';
import { isStopWord } from '../../language/stop-words';
import { detectLanguage } from '../detect-language';
import type { ClaimProblem } from './claim-problem';
import { isSameWord, shared, stretch, type Ground, type Stretch } from './ground';

/** Times are looked at beside the dates. */
const COLON_TIME = /(?<![\d.:])\d{1,2}:\d{2}(?![\d:])/gu;

/** Every number of a claim stands in its ground as the same amount, of the same, and near something else that the claim says. */
export function wrongNumbers(claim: string, ground: Ground): readonly ClaimProblem[] {
  const known = amountsIn(ground.whole);
  const own = stretch(claim).telling.filter((word) => !/^\d/u.test(word));
  return amountsIn(claim)
    .filter((amount) => !isYearOf(ground, amount))
    .filter((amount) => !isOfTheSame(amount, known) || !isNear(amount, own, ground))
    .map(({ span }) => ({ kind: 'number', value: claim.slice(span.start, span.end) }) as const);
}

function amountsIn(text: string): readonly Quantity[] {
  const taken = [...findDates(text), ...findTimes(text, { bare: false })].map(({ span }) => span);
  const colons = [...text.matchAll(COLON_TIME)].map(({ 0: time, index }) => ({
    start: index,
    end: index + time.length,
  }));
  const isEnglish = detectLanguage(text) === 'en';
  return findQuantities(text).filter(
    ({ span }) =>
      ![...taken, ...colons].some(({ start, end }) => start < span.end && span.start < end) &&
      !(isEnglish && text.slice(span.start, span.end) === 'to'),
  );
}

/** It stands there, and where there are numbers of what it counts or numbers ("bilag 2"), it is one of them. */
function isOfTheSame(claimed: Quantity, known: readonly Quantity[]): boolean {
  const same = known.filter((one) => isSameAmount(one, claimed));
  const fits = (wordOf: (one: Quantity) => string | null): boolean => {
    const word = wordOf(claimed);
    const alike = word === null ? [] : known.filter((one) => isSameWord(wordOf(one) ?? '', word));
    return alike.length === 0 || alike.some((one) => same.includes(one));
  };
  return same.length > 0 && fits(({ counted }) => telling(counted)) && fits(({ label }) => telling(label));
}

function telling(folded: string | null): string | null {
  return folded === null || isStopWord(folded) || /^\d/u.test(folded) ? null : stem(folded);
}

function isNear(amount: Quantity, own: readonly string[], ground: Ground): boolean {
  const holds = ({ text }: Stretch): boolean => amountsIn(text).some((one) => isSameAmount(one, amount));
  const holding = ground.sentences.filter(holds);
  return holding.length === 0 || holding.some((sentence) => shared(own, sentence) > 0);
}

function isSameAmount(one: Quantity, other: Quantity): boolean {
  const fits = one.unit === null || other.unit === null || one.unit === other.unit;
  return fits && one.values.some((value) => other.values.includes(value));
}

/** "i 2024" may be said of what a passage dates to a day of that year. */
function isYearOf({ whole }: Ground, { values, unit }: Quantity): boolean {
  return unit === null && findDates(whole).some(({ year }) => year !== null && values.includes(year));
}
