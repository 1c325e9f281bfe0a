import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import { cancelled } from '../../domain/meetings/plan';
import { meetingSubject } from '../../domain/notifications/notification';
import type { MeetingId } from '../../domain/shared/ids';
import type { AuditStore } from '../../stores/audit-store';
import type { ForumStore } from '../../stores/forum-store';
import { announceCancelling, type AnnounceMeetingDeps } from '../attendance/announce-meeting';
import { findMeeting, type FindMeetingDeps } from '../attendance/find-meeting';

export interface CancelMeetingDeps extends FindMeetingDeps, AnnounceMeetingDeps {
  readonly forums: ForumStore;
  readonly audit: AuditStore;
}

export type Cancelled =
  | { readonly kind: 'cancelled'; readonly meeting: Meeting }
  /** It was cancelled before, or is only known from its minutes. */
  | { readonly kind: 'unchanged'; readonly meeting: Meeting }
  | { readonly kind: 'no-meeting' | 'not-allowed' };

export async function cancelMeeting(
  deps: CancelMeetingDeps,
  asked: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<Cancelled> {
  const found = await findMeeting(deps, asked);
  if (found === null) return { kind: 'no-meeting' };
  const { forum, meeting } = found;
  if (!may(roleIn(forum, asked.actor, deps.unclaimed), 'plan-meetings')) return { kind: 'not-allowed' };
  const { off, changed } = await takeOff(deps, meeting);
  if (off.planning?.state !== 'cancelled') return { kind: 'unchanged', meeting: off };
  if (changed) await deps.outbox.cancel(meetingSubject(off.id), deps.clock.now());
  // Again where it was cancelled before: that may have been interrupted.
  await announceCancelling(deps, off);
  if (!changed) return { kind: 'unchanged', meeting: off };
  await deps.audit.append({
    forum: forum.id,
    at: deps.clock.now(),
    by: asked.actor,
    act: 'meeting-cancelled',
    subject: meeting.id,
    choice: null,
  });
  return { kind: 'cancelled', meeting: off };
}

async function takeOff(
  { meetings }: CancelMeetingDeps,
  meeting: Meeting,
): Promise<{ readonly off: Meeting; readonly changed: boolean }> {
  const done = { changed: false };
  const off = await meetings.update(meeting, (known) => {
    const next = known && cancelled(known);
    done.changed = next !== null;
    return next;
  });
  return { off: off ?? meeting, ...done };
}
