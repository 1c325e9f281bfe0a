import { seatAnswersOf, type AnswersDeps } from './seat-answers-of';
import { isOpen } from '../../domain/attendance/tally';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import { meetingState } from '../../domain/meetings/meeting-state';
import type { MeetingId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import { findMeeting, type FindMeetingDeps } from './find-meeting';
import type { AnnounceMeetingDeps } from './announce-meeting';
import { appendNotices, conversationsOf, reachable } from './meeting-notices';

export type ChaseDeps = AnnounceMeetingDeps & AnswersDeps & FindMeetingDeps;

/** Characters of a moment that tell the hour: reminding twice within it is reminding once. */
const HOUR = 13;

/**
 * Reminds those who have not answered, or not decided, now. Resolves to how many they are; null where the actor may not,
 * or nobody can answer any more.
 */
export async function chaseAnswers(
  deps: ChaseDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<number | null> {
  const found = await findMeeting(deps, asked);
  if (found === null) return null;
  const { forum, meeting } = found;
  if (!may(roleIn(forum, asked.actor, deps.unclaimed), 'answer-on-behalf')) return null;
  const now = deps.clock.now();
  if (meetingState(meeting, localTime(now, deps.timeZone)) !== 'planned') return null;
  const open = (await seatAnswersOf(deps, meeting)).filter(isOpen);
  const people = open.flatMap(({ seat }) =>
    seat.person === null ? [] : [{ kind: 'person', person: seat.person } as const],
  );
  const receivers = [...(await conversationsOf(deps, meeting)), ...(await reachable(deps, people))];
  const notice = { meeting, kind: 'meetings', occasion: 'reminder', on: null, dueAt: now } as const;
  if (open.length > 0) await appendNotices(deps, receivers, { ...notice, slot: now.slice(0, HOUR) });
  return open.length;
}
