import type { ActualEntry } from '../../domain/attendance/actual';
import type { AttendanceView } from '../../domain/attendance/attendance-view';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Meeting } from '../../domain/meetings/meeting';
import type { MeetingId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import { hasBegun } from '../meetings/show-meeting';
import { findMeeting } from './find-meeting';
import { showAttendance, type ShowAttendanceDeps } from './show-attendance';

export interface RegisterDeps extends ShowAttendanceDeps {
  readonly audit: AuditStore;
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
}

export interface RegisterAsked {
  readonly actor: Actor;
  readonly meeting: MeetingId;
}

export type Registration =
  | { readonly kind: 'attendance'; readonly view: AttendanceView }
  | { readonly kind: 'not-allowed' }
  /** Nobody can have been at a meeting whose day has not come. */
  | { readonly kind: 'not-begun' };

/** Who was there as far as anybody knows: registered, otherwise from the minutes, otherwise from the answers. */
export async function openRegistration(deps: RegisterDeps, asked: RegisterAsked): Promise<Registration> {
  const found = await findMeeting(deps, asked);
  if (found === null) return { kind: 'not-allowed' };
  if (!may(roleIn(found.forum, asked.actor, deps.unclaimed), 'answer-on-behalf'))
    return { kind: 'not-allowed' };
  if (!hasBegun(found.meeting, localTime(deps.clock.now(), deps.timeZone).date)) return { kind: 'not-begun' };
  const view = await showAttendance(deps, asked);
  return view === null ? { kind: 'not-allowed' } : { kind: 'attendance', view };
}

/** Whoever is registered first takes everybody else over as they were proposed. */
export async function registerAttendance(
  deps: RegisterDeps,
  {
    change,
    ...asked
  }: RegisterAsked & { readonly change: (entries: readonly ActualEntry[]) => readonly ActualEntry[] },
): Promise<Registration> {
  const opened = await openRegistration(deps, asked);
  if (opened.kind !== 'attendance') return opened;
  const { meeting, entries } = opened.view;
  await keep(deps, asked, { meeting, change: (known) => change(known ?? entries) });
  return openRegistration(deps, asked);
}

async function keep(
  { attendance, audit, clock }: RegisterDeps,
  { actor }: RegisterAsked,
  {
    meeting: { id, forum },
    change,
  }: {
    readonly meeting: Meeting;
    readonly change: (known: readonly ActualEntry[] | null) => readonly ActualEntry[];
  },
): Promise<void> {
  const at = clock.now();
  const by = actor.kind === 'operator' ? 'operator' : actor.name;
  await attendance.update(forum, id, (known) => ({
    meeting: id,
    forum,
    entries: change(known?.entries ?? null),
    registeredAt: at,
    registeredBy: by,
  }));
  await audit.append({ forum, at, by: actor, act: 'attendance-registered', subject: id, choice: null });
}
