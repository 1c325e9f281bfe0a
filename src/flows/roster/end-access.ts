import type { AuditAuthor, EndingAct } from '../../domain/audit/audit-entry';
import type { ForumId, PersonId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import type { ForumStore } from '../../stores/forum-store';

export interface EndAccessDeps {
  readonly forums: Pick<ForumStore, 'get' | 'removeMember'>;
  readonly audit: AuditStore;
  readonly clock: Clock;
}

interface Ending {
  readonly person: PersonId;
  readonly by: AuditAuthor;
  readonly act: EndingAct;
}

/** Why it ended and the role they had are kept first: without them nobody could put it right. */
export async function endAccess(
  { forums, audit, clock }: EndAccessDeps,
  forum: ForumId,
  { person, by, act }: Ending,
): Promise<void> {
  const member = (await forums.get(forum))?.members.find((one) => one.person === person);
  if (member === undefined) return;
  const subject = memberSubject(person);
  await audit.append({ forum, at: clock.now(), by, act, subject, choice: member.role });
  await forums.removeMember(forum, person);
}

/** What the audit keeps about somebody's membership hangs on this. */
export function memberSubject(person: PersonId): string {
  return `member.${person}`;
}
