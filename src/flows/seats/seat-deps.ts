import { roleIn, type Actor } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import { may } from '../../domain/forums/rights';
import type { ForumId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { AttendanceSettingsStore } from '../../stores/attendance-settings-store';
import type { AuditStore } from '../../stores/audit-store';
import type { ProposedSeatsDeps } from '../attendance/proposed-seats';
import type { AccessDeps } from '../lists/visible';

export interface SeatDeps extends AccessDeps, ProposedSeatsDeps {
  readonly attendanceSettings: AttendanceSettingsStore;
  readonly audit: AuditStore;
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
}

export interface SeatsAsked {
  readonly actor: Actor;
  readonly forum: ForumId;
}

/** Null when there is no such forum, or the actor may not say who holds its seats. */
export async function forumToSeat(
  { forums, unclaimed }: AccessDeps,
  { actor, forum }: SeatsAsked,
): Promise<Forum | null> {
  const found = await forums.get(forum);
  return found !== null && may(roleIn(found, actor, unclaimed), 'change-settings') ? found : null;
}
