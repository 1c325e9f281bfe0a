import { benchTallies } from '../../domain/attendance/bench-tally';
import { gapsIn } from '../../domain/attendance/gaps';
import { countAnswers, type SeatAnswer } from '../../domain/attendance/tally';
import type { TallyView } from '../../domain/attendance/tally-view';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Instant } from '../../domain/shared/dates';
import type { MeetingId } from '../../domain/shared/ids';
import { addMs } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import { findMeeting, type FindMeetingDeps } from './find-meeting';
import { seatAnswersOf, type AnswersDeps } from './seat-answers-of';

export interface ShowTallyDeps extends FindMeetingDeps, AnswersDeps {
  readonly clock: Clock;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Who comes, who does not, who has not said, by name. Null when there is no such meeting, or the actor may not answer
 * for others there.
 */
export async function showTally(
  deps: ShowTallyDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<TallyView | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  if (!may(roleIn(found.forum, asked.actor, deps.unclaimed), 'answer-on-behalf')) return null;
  const answers = await seatAnswersOf(deps, found.meeting);
  return {
    meeting: found.meeting,
    forumName: found.forum.name,
    answers,
    counts: countAnswers(answers),
    gaps: gapsIn(answers),
    benches: benchTallies(answers),
    recent: recentOf(answers, addMs(deps.clock.now(), -DAY_MS)),
  };
}

function recentOf(answers: readonly SeatAnswer[], since: Instant): readonly SeatAnswer[] {
  return answers
    .filter(({ rsvp }) => rsvp !== null && rsvp.at >= since)
    .toSorted((one, other) => ((one.rsvp?.at ?? '') < (other.rsvp?.at ?? '') ? 1 : -1));
}
