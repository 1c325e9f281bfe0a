import { gapsIn } from '../../domain/attendance/gaps';
import { countAnswers } from '../../domain/attendance/tally';
import type { TallyView } from '../../domain/attendance/tally-view';
import type { Actor } from '../../domain/forums/access';
import type { MeetingId } from '../../domain/shared/ids';
import { findMeeting, type FindMeetingDeps } from './find-meeting';
import { seatAnswersOf, type AnswersDeps } from './seat-answers-of';

/** Who comes, who does not, who has not said. Null when there is no such meeting in a forum the actor may see. */
export async function showTally(
  deps: FindMeetingDeps & AnswersDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<TallyView | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  const answers = await seatAnswersOf(deps, found.meeting);
  return {
    meeting: found.meeting,
    forumName: found.forum.name,
    answers,
    counts: countAnswers(answers),
    gaps: gapsIn(answers),
  };
}
