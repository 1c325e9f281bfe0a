import type { Meeting } from './meeting';

/**
 * The planned meeting that minutes belong to, among those of their day: the one with their start time, or the only one
 * where either leaves the time open. Null where none or several fit; a meeting that other minutes have is taken.
 */
export function plannedMeetingOf(held: Meeting, sameDay: readonly Meeting[]): Meeting | null {
  const free = sameDay.filter(
    ({ planning, minutes }) =>
      planning?.state === 'planned' && (minutes === null || minutes === held.minutes),
  );
  const fitting = free.filter(
    ({ startTime }) => startTime === null || held.startTime === null || startTime === held.startTime,
  );
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : null;
}
