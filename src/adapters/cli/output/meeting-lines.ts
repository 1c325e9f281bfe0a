import type { MeetingEntry } from '../../../domain/messages/lists';

/** "Fjordklyngen, 2024-10-03 10:00, Havby Rådhus". */
export function meetingLine({ forumName, meeting }: MeetingEntry): string {
  const when = [meeting.date, meeting.startTime].filter((part) => part !== null).join(' ');
  const state = meeting.planning?.state === 'cancelled' ? 'cancelled' : null;
  return [forumName, when, meeting.place, state].filter((part) => part !== null && part !== '').join(', ');
}

export function meetingAsJson({ forumName, meeting }: MeetingEntry): unknown {
  const { id, date, startTime, endTime, place, minutes, planning } = meeting;
  return { id, forum: forumName, date, startTime, endTime, place, minutes, planning };
}
