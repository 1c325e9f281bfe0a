import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import {
  isMovedAway,
  planned,
  problemsOf,
  replanned,
  type MeetingPlan,
  type PlanProblem,
} from '../../domain/meetings/plan';
import type { ForumId, MeetingId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { AuditStore } from '../../stores/audit-store';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingStore } from '../../stores/meeting-store';
import { announceMeeting, planReminders, type AnnounceMeetingDeps } from '../attendance/announce-meeting';
import type { AccessDeps } from '../lists/visible';

export interface PlanMeetingDeps extends AccessDeps, AnnounceMeetingDeps {
  readonly meetings: MeetingStore;
  readonly forums: ForumStore;
  readonly audit: AuditStore;
}

export interface PlanAsked {
  readonly actor: Actor;
  readonly forum: ForumId;
  /** Null for a new one. */
  readonly meeting: MeetingId | null;
  readonly plan: MeetingPlan;
}

export type Planned =
  | { readonly kind: 'created' | 'changed' | 'moved' | 'unchanged'; readonly meeting: Meeting }
  | { readonly kind: 'wrong'; readonly problems: readonly PlanProblem[] }
  | { readonly kind: 'no-forum' | 'no-meeting' | 'not-allowed' };

/** Creates a meeting, changes it, or moves it. Doing so again changes nothing. */
export async function planMeeting(deps: PlanMeetingDeps, asked: PlanAsked): Promise<Planned> {
  const forum = await deps.forums.get(asked.forum);
  if (forum === null) return { kind: 'no-forum' };
  if (!may(roleIn(forum, asked.actor, deps.unclaimed), 'plan-meetings')) return { kind: 'not-allowed' };
  const problems = problemsOf(asked.plan, localTime(deps.clock.now(), deps.timeZone).date);
  if (problems.length > 0) return { kind: 'wrong', problems };
  const planned = await (asked.meeting === null ? create(deps, asked) : change(deps, asked, asked.meeting));
  await tell(deps, asked, planned);
  return planned;
}

async function tell(deps: PlanMeetingDeps, { actor, forum }: PlanAsked, planned: Planned): Promise<void> {
  if (planned.kind !== 'created' && planned.kind !== 'changed' && planned.kind !== 'moved') return;
  const { kind, meeting } = planned;
  if (kind === 'changed') await planReminders(deps, meeting);
  else await announceMeeting(deps, meeting, kind === 'created' ? 'invitation' : 'moved');
  await deps.audit.append({
    forum,
    at: deps.clock.now(),
    by: actor,
    act: 'meeting-planned',
    subject: meeting.id,
    choice: kind,
  });
}

async function create({ meetings }: PlanMeetingDeps, { forum, plan }: PlanAsked): Promise<Planned> {
  for (let nth = 1; ; nth += 1) {
    const fresh = planned(forum, plan, nth);
    const known = await meetings.get(forum, fresh.id);
    if (known !== null && isMovedAway(known, plan)) continue;
    if (known !== null) return save(meetings, known, plan);
    await meetings.save(fresh);
    return { kind: 'created', meeting: fresh };
  }
}

async function change(
  { meetings }: PlanMeetingDeps,
  { forum, plan }: PlanAsked,
  id: MeetingId,
): Promise<Planned> {
  const known = await meetings.get(forum, id);
  return known === null ? { kind: 'no-meeting' } : save(meetings, known, plan);
}

async function save(meetings: MeetingStore, known: Meeting, plan: MeetingPlan): Promise<Planned> {
  const next = replanned(known, plan);
  if (JSON.stringify(next) === JSON.stringify(known)) return { kind: 'unchanged', meeting: known };
  await meetings.save(next);
  const moved = next.planning?.revision !== known.planning?.revision;
  return { kind: moved ? 'moved' : 'changed', meeting: next };
}
