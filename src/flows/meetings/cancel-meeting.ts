import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import { cancelled } from '../../domain/meetings/plan';
import type { MeetingId } from '../../domain/shared/ids';
import { findMeeting, type FindMeetingDeps } from '../attendance/find-meeting';

export type Cancelled =
  | { readonly kind: 'cancelled'; readonly meeting: Meeting }
  /** It was cancelled before, or is only known from its minutes. */
  | { readonly kind: 'unchanged'; readonly meeting: Meeting }
  | { readonly kind: 'no-meeting' | 'not-allowed' };

export async function cancelMeeting(
  deps: FindMeetingDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<Cancelled> {
  const found = await findMeeting(deps, asked);
  if (found === null) return { kind: 'no-meeting' };
  const { forum, meeting } = found;
  if (!may(roleIn(forum, asked.actor, deps.unclaimed), 'plan-meetings')) return { kind: 'not-allowed' };
  const off = cancelled(meeting);
  if (off === null) return { kind: 'unchanged', meeting };
  await deps.meetings.save(off);
  return { kind: 'cancelled', meeting: off };
}
