import { proposedAttendance, summaryOf } from '../../domain/attendance/actual';
import type { AttendanceView } from '../../domain/attendance/attendance-view';
import { differences } from '../../domain/attendance/differences';
import { joinedSeats, withJoins } from '../../domain/attendance/meeting-join';
import { minutedAttendance } from '../../domain/attendance/minuted';
import { entryKey } from '../../domain/attendance/registration';
import type { Actor } from '../../domain/forums/access';
import type { Meeting } from '../../domain/meetings/meeting';
import type { MeetingId } from '../../domain/shared/ids';
import type { TimeOfDay } from '../../domain/shared/dates';
import { localTime } from '../../domain/shared/time';
import type { AttendanceStore } from '../../stores/attendance-store';
import type { MeetingJoinStore } from '../../stores/meeting-join-store';
import type { MinutesStore } from '../../stores/minutes-store';
import { findMeeting, type FindMeetingDeps } from './find-meeting';
import { seatAnswersOf, type AnswersDeps } from './seat-answers-of';

export interface ShowAttendanceDeps extends FindMeetingDeps, AnswersDeps {
  readonly attendance: AttendanceStore;
  readonly minutes: MinutesStore;
  readonly joins: Pick<MeetingJoinStore, 'ofMeeting'>;
  /** IANA name. */
  readonly timeZone: string;
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
  const known = { meeting, forumName: forum.name, joined: new Map<string, TimeOfDay>() };
  if (registered !== null) {
    const { entries } = registered;
    const against = minuted === null ? [] : differences(entries, minuted);
    return { ...known, source: 'registered', entries, summary: summaryOf(entries), differences: against };
  }
  if (minuted !== null) {
    return { ...known, source: 'minutes', entries: minuted, summary: summaryOf(minuted), differences: [] };
  }
  return { ...known, ...(await expected(deps, meeting)), source: 'answers', differences: [] };
}

/** From what was answered, and from who was seen online. */
async function expected(
  deps: ShowAttendanceDeps,
  meeting: Meeting,
): Promise<Pick<AttendanceView, 'entries' | 'summary' | 'joined'>> {
  const [answers, joins] = await Promise.all([
    seatAnswersOf(deps, meeting),
    deps.joins.ofMeeting(meeting.forum, meeting.id),
  ]);
  const seats = answers.map(({ seat }) => seat);
  const entries = withJoins(proposedAttendance(answers), { seats, joins });
  const joined = [...joinedSeats(seats, joins)].map(
    ([seat, { joinedAt }]) =>
      [entryKey({ seat, name: '' }), localTime(joinedAt, deps.timeZone).time] as const,
  );
  return { entries, summary: summaryOf(entries), joined: new Map(joined) };
}

async function minutedEntries(deps: ShowAttendanceDeps, { forum, minutes }: Meeting) {
  const stored = minutes === null ? null : await deps.minutes.get(forum, minutes);
  return stored === null ? null : minutedAttendance(stored.minutes);
}
