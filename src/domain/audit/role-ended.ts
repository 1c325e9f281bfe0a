import { MEMBER_ROLES, type MemberRole } from '../forums/forum';
import { ENDING_ACTS, type AuditEntry } from './audit-entry';

/** The role somebody had when they last lost access; null where that is not known. `entries`: about them, oldest first. */
export function roleEnded(entries: readonly Pick<AuditEntry, 'act' | 'choice'>[]): MemberRole | null {
  const ended = entries.findLast(({ act }) => ENDING_ACTS.some((ending) => ending === act));
  return MEMBER_ROLES.find((role) => role === ended?.choice) ?? null;
}
