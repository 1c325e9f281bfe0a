import type { IsoDate } from '../shared/dates';
import { DEADLINE_RULES } from './deadline-rules';

export interface Deadline {
  /** Only where the words name one full date, or one whose year follows from the meeting. */
  readonly due: IsoDate | null;
  /** The words of the text. */
  readonly dueText: string;
}

/**
 * When something is to be done, by the words of a clause. A date without a year is the next one after the meeting; without a
 * meeting date it stays words. Dates up to and including the meeting are past, so they are no deadlines.
 */
export function findDeadline(text: string, meeting: IsoDate | null): Deadline | null {
  const found = DEADLINE_RULES.candidates(text).flatMap((rule) => rule.find(text, meeting));
  const best = found.sort(
    (a, b) =>
      Number(b.due !== null) - Number(a.due !== null) || a.at - b.at || b.dueText.length - a.dueText.length,
  )[0];
  return best ? { due: best.due, dueText: best.dueText } : null;
}
