import type { Instant } from '../shared/dates';
import { addMs, instantAt } from '../shared/time';
import type { Meeting } from './meeting';

export interface MeetingTimes {
  readonly starts: Instant;
  readonly ends: Instant;
}

/** Where the end is open, calendars need some. */
const USUAL_LENGTH_MS = 2 * 60 * 60_000;

/** When the meeting is, by the clocks of the zone (an IANA name). Null without a date or a start. */
export function meetingTimes(
  { date, startTime, endTime }: Pick<Meeting, 'date' | 'startTime' | 'endTime'>,
  zone: string,
): MeetingTimes | null {
  if (date === null || startTime === null) return null;
  const starts = instantAt({ date, time: startTime }, zone);
  const ends = endTime === null ? addMs(starts, USUAL_LENGTH_MS) : instantAt({ date, time: endTime }, zone);
  return { starts, ends };
}
