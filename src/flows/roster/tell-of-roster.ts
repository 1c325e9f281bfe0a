import type { Forum } from '../../domain/forums/forum';
import { membersSubject, newNotification, type RosterContent } from '../../domain/notifications/notification';
import type { Clock } from '../../ports/clock';
import { secretariatOf, type NoticeDeps } from '../attendance/meeting-notices';

/** Characters of a moment that tell the hour: a team that is set up is told of once, not person by person. */
const HOUR = 13;

/** The secretariat hears that somebody has come or left, and looks itself who. */
export async function tellOfRoster(
  deps: NoticeDeps & { readonly clock: Clock },
  forum: Forum,
  occasion: RosterContent['occasion'],
): Promise<void> {
  const now = deps.clock.now();
  for (const receiver of await secretariatOf(deps, forum)) {
    await deps.outbox.append(
      newNotification({
        forum: forum.id,
        subject: membersSubject(forum.id),
        receiver,
        content: { kind: 'members', occasion },
        dueAt: now,
        expiresAt: null,
        slot: `${occasion} ${now.slice(0, HOUR)}`,
      }),
    );
  }
}
