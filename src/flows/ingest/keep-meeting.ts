import type { Meeting } from '../../domain/meetings/meeting';
import { meetingId } from '../../domain/shared/ids';
import type { MeetingStore } from '../../stores/meeting-store';
import type { Saved, StoredMinutes } from '../../stores/stored-minutes';

/** The meeting the minutes are of. Known content leaves a meeting alone that is there already. */
export async function keepMeeting(
  deps: { readonly meetings: MeetingStore },
  { kind, stored }: Saved,
): Promise<void> {
  const meeting = meetingOf(stored);
  const kept = kind === 'unchanged' && (await deps.meetings.get(meeting.forum, meeting.id)) !== null;
  if (!kept) await deps.meetings.save(meeting);
}

function meetingOf({ id, forum, minutes }: StoredMinutes): Meeting {
  const { date, startTime, endTime, place } = minutes;
  return { id: meetingId(id), forum, date, startTime, endTime, place, minutes: id };
}
