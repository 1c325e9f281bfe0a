import type { IsoDate, TimeOfDay } from '../domain/shared/dates';

/** Orders meetings in time; null without a date. An unknown time of day counts as the start of the day. */
export function heldAt(meeting: {
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
}): string | null {
  return meeting.date === null ? null : `${meeting.date}T${meeting.startTime ?? '00:00'}`;
}
