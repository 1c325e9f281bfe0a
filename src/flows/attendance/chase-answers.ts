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

/** How many have not answered, and in how many channels and to how many people that is said. */
export interface Chased {
  readonly open: number;
  readonly conversations: number;
  readonly people: number;
}

/** Characters of a moment that tell the hour: reminding twice within it is reminding once. */
const HOUR = 13;

/**
 * Reminds those who have not answered, or not decided, now. Null where the actor may not, or nobody can answer any more.
 */
export async function chaseAnswers(
  deps: ChaseDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<Chased | null> {
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
  const conversations = await conversationsOf(deps, meeting);
  const alone = await reachable(deps, people);
  const notice = { meeting, kind: 'meetings', occasion: 'reminder', on: null, dueAt: now } as const;
  if (open.length > 0)
    await appendNotices(deps, [...conversations, ...alone], { ...notice, slot: now.slice(0, HOUR) });
  return { open: open.length, conversations: conversations.length, people: alone.length };
}
