import { countAnswers } from '../../domain/attendance/tally';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import { meetingState } from '../../domain/meetings/meeting-state';
import type { MeetingTimes, MeetingView } from '../../domain/meetings/meeting-view';
import type { IsoDate } from '../../domain/shared/dates';
import type { MeetingId } from '../../domain/shared/ids';
import { addMs, instantAt, localTime } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import { findMeeting, type FindMeetingDeps } from '../attendance/find-meeting';
import { seatAnswersOf, type AnswersDeps } from '../attendance/seat-answers-of';

export interface ShowMeetingDeps extends FindMeetingDeps, AnswersDeps {
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
}

/** Where the end is open, calendars need some. */
const USUAL_LENGTH_MS = 2 * 60 * 60_000;

/** Null when there is no such meeting in a forum the actor may see. */
export async function showMeeting(
  deps: ShowMeetingDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<MeetingView | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  const { forum, meeting } = found;
  const now = localTime(deps.clock.now(), deps.timeZone);
  return {
    meeting,
    forumName: forum.name,
    state: meetingState(meeting, now),
    begun: hasBegun(meeting, now.date),
    counts: countAnswers(await seatAnswersOf(deps, meeting)),
    times: timesOf(meeting, deps.timeZone),
    manages: may(roleIn(forum, asked.actor, deps.unclaimed), 'plan-meetings'),
  };
}

export function hasBegun({ date, planning }: Meeting, today: IsoDate): boolean {
  return date !== null && date <= today && planning?.state !== 'cancelled';
}

export function timesOf({ date, startTime, endTime }: Meeting, zone: string): MeetingTimes | null {
  if (date === null || startTime === null) return null;
  const starts = instantAt({ date, time: startTime }, zone);
  const ends = endTime === null ? addMs(starts, USUAL_LENGTH_MS) : instantAt({ date, time: endTime }, zone);
  return { starts, ends };
}
