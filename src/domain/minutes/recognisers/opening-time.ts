import { findTimes, type WrittenTimes } from '../../language/dates';

const OPENED =
  /^mødet (?:startede|begyndte|åbnede|blev (?:åbnet|indledt|påbegyndt)|åbnedes|indledtes)(?=\s)/iu;
const CLOSED = /\b(?:sluttede|slut|hævet|ophørte|afsluttet)\b/iu;

/** "Mødet startede kl. 15.00 og sluttede kl. 15.50." */
export function openingTime(line: string): Pick<WrittenTimes, 'start' | 'end'> | null {
  if (line.length > 160 || !OPENED.test(line)) return null;
  const [first, second] = findTimes(line, { bare: true });
  if (first === undefined) return null;
  return { start: first.start, end: first.end ?? (CLOSED.test(line) ? (second?.start ?? null) : null) };
}
