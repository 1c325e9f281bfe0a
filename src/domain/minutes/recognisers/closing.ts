import type { TimeOfDay } from '../../shared/dates';
import { findTimes } from '../../language/dates';

const CLOSING =
  /^(?:mødet|møde)\s(?:blev\s|er\s|var\s)?(?:hævet|slut|sluttede|afsluttet|afsluttedes|sluttet|færdigt)\b|^mødeafslutning\b|^hævet kl/iu;

/** "Mødet blev hævet kl. 15.30": the line, and the time where it gives one. */
export function closingLine(line: string): { readonly time: TimeOfDay | null } | null {
  if (line.length > 120 || !CLOSING.test(line)) return null;
  return { time: findTimes(line, { bare: true })[0]?.start ?? null };
}
