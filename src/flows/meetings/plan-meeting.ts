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
import type { AttendanceSettingsStore } from '../../stores/attendance-settings-store';
import type { AuditStore } from '../../stores/audit-store';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingStore } from '../../stores/meeting-store';
import { announceMeeting, type AnnounceMeetingDeps } from '../attendance/announce-meeting';
import type { AccessDeps } from '../lists/visible';

export interface PlanMeetingDeps extends AccessDeps, AnnounceMeetingDeps {
  readonly meetings: MeetingStore;
  readonly attendanceSettings: Pick<AttendanceSettingsStore, 'of'>;
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
  /** changed: where it is or how long, which people are told · adjusted: only by when they are to answer. */
  | {
      readonly kind: 'created' | 'changed' | 'adjusted' | 'moved' | 'unchanged';
      readonly meeting: Meeting;
    }
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
  if (!('meeting' in planned)) return;
  const { kind, meeting } = planned;
  // Again where nothing changed: it may have been interrupted, and what was said before is not said twice.
  await announceMeeting(deps, meeting);
  if (kind === 'unchanged') return;
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
    if (known === null || !isMovedAway(known, plan)) return save(meetings, fresh, plan);
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

/** On top of what is stored by then, which somebody else may have changed; `meeting` itself where nothing is. */
async function save(meetings: MeetingStore, meeting: Meeting, plan: MeetingPlan): Promise<Planned> {
  let kind: Extract<Planned, { readonly meeting: Meeting }>['kind'] = 'created';
  const stored = await meetings.update(meeting, (known) => {
    const next = known === null ? meeting : replanned(known, plan);
    kind = known === null ? 'created' : whatChanged(known, next);
    return kind === 'unchanged' ? null : next;
  });
  return { kind, meeting: stored ?? meeting };
}

function whatChanged(known: Meeting, next: Meeting): 'unchanged' | 'moved' | 'changed' | 'adjusted' {
  if (JSON.stringify(next) === JSON.stringify(known)) return 'unchanged';
  if (next.planning?.revision !== known.planning?.revision) return 'moved';
  return next.planning?.edits === known.planning?.edits ? 'adjusted' : 'changed';
}
