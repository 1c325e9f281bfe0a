import { proposedAttendance, summaryOf } from '../../domain/attendance/actual';
import type { AttendanceView } from '../../domain/attendance/attendance-view';
import { differences } from '../../domain/attendance/differences';
import { minutedAttendance } from '../../domain/attendance/minuted';
import type { Actor } from '../../domain/forums/access';
import type { Meeting } from '../../domain/meetings/meeting';
import type { MeetingId } from '../../domain/shared/ids';
import type { AttendanceStore } from '../../stores/attendance-store';
import type { MinutesStore } from '../../stores/minutes-store';
import { findMeeting, type FindMeetingDeps } from './find-meeting';
import { seatAnswersOf, type AnswersDeps } from './seat-answers-of';

export interface ShowAttendanceDeps extends FindMeetingDeps, AnswersDeps {
  readonly attendance: AttendanceStore;
  readonly minutes: MinutesStore;
}

/**
 * Who was there: as registered, otherwise as the minutes tell, otherwise as the answers let expect. Null when there is
 * no such meeting in a forum the actor may see.
 */
export async function showAttendance(
  deps: ShowAttendanceDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<AttendanceView | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  const { meeting, forum } = found;
  const minuted = await minutedEntries(deps, meeting);
  const registered = await deps.attendance.get(meeting.forum, meeting.id);
  const known = { meeting, forumName: forum.name };
  if (registered !== null) {
    const { entries } = registered;
    const against = minuted === null ? [] : differences(entries, minuted);
    return { ...known, source: 'registered', entries, summary: summaryOf(entries), differences: against };
  }
  if (minuted !== null) {
    return { ...known, source: 'minutes', entries: minuted, summary: summaryOf(minuted), differences: [] };
  }
  const entries = proposedAttendance(await seatAnswersOf(deps, meeting));
  return { ...known, source: 'answers', entries, summary: summaryOf(entries), differences: [] };
}

async function minutedEntries(deps: ShowAttendanceDeps, { forum, minutes }: Meeting) {
  const stored = minutes === null ? null : await deps.minutes.get(forum, minutes);
  return stored === null ? null : minutedAttendance(stored.minutes);
}
