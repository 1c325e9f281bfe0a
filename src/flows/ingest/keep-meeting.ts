import type { Meeting } from '../../domain/meetings/meeting';
import { plannedMeetingOf } from '../../domain/meetings/planned-meeting-of';
import { meetingId } from '../../domain/shared/ids';
import type { MeetingStore } from '../../stores/meeting-store';
import type { Saved, StoredMinutes } from '../../stores/stored-minutes';

/**
 * The meeting the minutes are of: one that was planned for that day, otherwise one of their own. Known content leaves
 * a meeting alone that is there already.
 */
export async function keepMeeting(
  deps: { readonly meetings: MeetingStore },
  { kind, stored }: Saved,
): Promise<void> {
  const held = meetingOf(stored);
  const sameDay = held.date === null ? [] : await deps.meetings.onDay(held.forum, held.date);
  const planned = plannedMeetingOf(held, sameDay);
  if (planned !== null) {
    await deps.meetings.update(planned, (known) => ({ ...(known ?? planned), minutes: held.minutes }));
    return;
  }
  const kept = kind === 'unchanged' && (await deps.meetings.get(held.forum, held.id)) !== null;
  if (!kept) await deps.meetings.save(held);
}

function meetingOf({ id, forum, minutes }: StoredMinutes): Meeting {
  const { date, startTime, endTime, place } = minutes;
  return { id: meetingId(id), forum, date, startTime, endTime, place, minutes: id, planning: null };
}
