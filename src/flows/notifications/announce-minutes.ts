import { minutesSubject, newNotification } from '../../domain/notifications/notification';
import { addDays } from '../../domain/shared/time';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { ConnectionStore } from '../../stores/connection-store';
import type { MinutesStore } from '../../stores/minutes-store';
import type { OutboxStore } from '../../stores/outbox-store';

export interface AnnounceDeps {
  readonly connections: ConnectionStore;
  readonly minutes: Pick<MinutesStore, 'getVersion'>;
  readonly outbox: OutboxStore;
  readonly clock: Clock;
}

/** Days after which minutes are no news any more. */
const NEWS_DAYS = 14;

/**
 * Lets the forum's conversations know of minutes that were taken in; once for each version, however often it is done. Those
 * that were there before a conversation was connected are no news to it. Resolves to how many are told.
 */
export async function announceMinutes(
  { connections, minutes, outbox, clock }: AnnounceDeps,
  { forum, id, version }: { readonly forum: ForumId; readonly id: MinutesId; readonly version: number },
): Promise<number> {
  const connected = await connections.ofForum(forum);
  const stored = connected.length === 0 ? null : await minutes.getVersion(forum, id, version);
  if (stored === null) return 0;
  const now = clock.now();
  const told = connected.filter(({ since }) => since <= stored.storedAt);
  const appended = await Promise.all(
    told.map(({ conversation }) =>
      outbox.append(
        newNotification({
          forum,
          subject: minutesSubject(id),
          receiver: { kind: 'conversation', conversation },
          content: { kind: version === 1 ? 'new-minutes' : 'changed-minutes', minutes: id, version },
          dueAt: now,
          expiresAt: `${addDays(now.slice(0, 10), NEWS_DAYS)}${now.slice(10)}`,
          slot: String(version),
        }),
      ),
    ),
  );
  return appended.filter((outcome) => outcome === 'appended').length;
}
