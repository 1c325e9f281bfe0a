import { remindersAhead } from '../../domain/attendance/reminders';
import { countAnswers } from '../../domain/attendance/tally';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import { meetingState } from '../../domain/meetings/meeting-state';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import type { MeetingView } from '../../domain/meetings/meeting-view';
import type { IsoDate } from '../../domain/shared/dates';
import type { MeetingId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import { findMeeting, type FindMeetingDeps } from '../attendance/find-meeting';
import { seatAnswersOf, type AnswersDeps } from '../attendance/seat-answers-of';

export interface ShowMeetingDeps extends FindMeetingDeps, AnswersDeps {
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
}

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
    times: meetingTimes(meeting, deps.timeZone),
    remindersAhead: remindersAhead(meeting, now),
    manages: may(roleIn(forum, asked.actor, deps.unclaimed), 'plan-meetings'),
  };
}

export function hasBegun({ date, planning }: Meeting, today: IsoDate): boolean {
  return date !== null && date <= today && planning?.state !== 'cancelled';
}
