import { createEvent, type DateArray, type EventAttributes } from 'ics';
import { addDays } from '../../domain/shared/time';
import type { Meeting, Planning } from '../../domain/meetings/meeting';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import { ReferatbotError } from '../../domain/shared/errors';
import type { CalendarEntry, CalendarWriter } from '../../ports/calendar-writer';

/**
 * Writes iCalendar (RFC 5545). Times are in UTC, each converted by itself, so that they are right on both sides of the
 * change to summer time without a time zone in the file.
 */
export function createIcsWriter(timeZone: string): CalendarWriter {
  return (entry) => {
    const when = timesOf(entry.meeting, timeZone);
    return when === null ? null : written({ ...factsOf(entry), ...when });
  };
}

function factsOf({ meeting, forumName, description }: CalendarEntry) {
  const { id, place, planning } = meeting;
  return {
    uid: `${id}@referatbot`,
    productId: 'referatbot',
    title: forumName,
    sequence: sequenceOf(planning),
    status: planning?.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    ...(place !== null && { location: place }),
    ...(planning?.onlineLink && { url: planning.onlineLink }),
    ...(description !== null && { description }),
  } satisfies Partial<EventAttributes>;
}

/** More than a meeting is ever changed between two moves. */
const EDITS = 1_000;

/** A calendar takes over what has a higher number than what it knows. */
function sequenceOf(planning: Planning | null): number {
  if (planning === null) return 0;
  return (planning.revision * EDITS + planning.edits) * 2 + (planning.state === 'cancelled' ? 1 : 0);
}

type Times = Pick<EventAttributes, 'start'> & { readonly end: DateArray };

function timesOf(meeting: Meeting, zone: string): Times | null {
  const { date } = meeting;
  if (date === null) return null;
  const times = meetingTimes(meeting, zone);
  if (times === null) return { start: dayOf(date), end: dayOf(addDays(date, 1)) };
  return { start: momentOf(new Date(times.starts)), end: momentOf(new Date(times.ends)) };
}

function dayOf(date: string): DateArray {
  return momentOf(new Date(`${date}T00:00:00Z`)).slice(0, 3) as [number, number, number];
}

function momentOf(at: Date): [number, number, number, number, number] {
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}

function written(event: EventAttributes): string {
  const { value, error } = createEvent({
    ...event,
    startInputType: 'utc',
    startOutputType: 'utc',
    endInputType: 'utc',
    endOutputType: 'utc',
  });
  if (typeof value === 'string') return value;
  throw new ReferatbotError(
    'internal',
    `The meeting ${event.uid ?? ''} cannot be written as a calendar file.`,
    {
      cause: error,
    },
  );
}
