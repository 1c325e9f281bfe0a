import { minutesSubject, newNotification } from '../../domain/notifications/notification';
import { addMs } from '../../domain/shared/time';
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

/** After this minutes are no news any more; shorter than the outbox remembers who was told. */
const NEWS_MS = 14 * 24 * 60 * 60_000;

/**
 * Lets the forum's conversations know of minutes that were taken in; once for each version, however often it is done. Those
 * that were there before a conversation was connected, or long ago, are no news to it. Resolves to how many are told.
 */
export async function announceMinutes(
  { connections, minutes, outbox, clock }: AnnounceDeps,
  { forum, id, version }: { readonly forum: ForumId; readonly id: MinutesId; readonly version: number },
): Promise<number> {
  const connected = await connections.ofForum(forum);
  const stored = connected.length === 0 ? null : await minutes.getVersion(forum, id, version);
  if (stored === null) return 0;
  const now = clock.now();
  const expiresAt = addMs(stored.storedAt, NEWS_MS);
  if (expiresAt <= now) return 0;
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
          expiresAt,
          slot: String(version),
        }),
      ),
    ),
  );
  return appended.filter((outcome) => outcome === 'appended').length;
}
