import type { LocalTime } from '../shared/time';
import type { Meeting } from './meeting';

/** planned: still to come · held: minutes tell of it, or its time has passed. */
export type MeetingState = 'planned' | 'cancelled' | 'held';

/** `now` on the clocks of the meeting's place. */
export function meetingState(
  { planning, minutes, date, startTime, endTime }: Meeting,
  now: Pick<LocalTime, 'date' | 'time'>,
): MeetingState {
  if (planning?.state === 'cancelled') return 'cancelled';
  if (planning === null || minutes !== null || date === null) return 'held';
  return isOver({ date, startTime, endTime }, now) ? 'held' : 'planned';
}

/** An open end counts as the start, an open start as the end of the day. */
export function isOver(
  { date, startTime, endTime }: Pick<Meeting, 'date' | 'startTime' | 'endTime'>,
  now: Pick<LocalTime, 'date' | 'time'>,
): boolean {
  return date !== null && `${now.date} ${now.time}` > `${date} ${endTime ?? startTime ?? '23:59'}`;
}
