import { forumsWith, type Actor, type UnclaimedForums } from '../../domain/forums/access';
import type { UndeliveredEntry } from '../../domain/messages/notifications';
import type { Notification } from '../../domain/notifications/notification';
import type { Clock } from '../../ports/clock';
import type { ForumStore } from '../../stores/forum-store';
import type { OutboxStore } from '../../stores/outbox-store';

export interface ParkedDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly outbox: Pick<OutboxStore, 'parked' | 'revive'>;
  readonly clock: Clock;
  readonly unclaimed: UnclaimedForums;
}

interface Parked {
  readonly notification: Notification;
  readonly entry: UndeliveredEntry;
}

/** What could not be delivered in the forums the actor sees to, the latest first. */
export async function listParked(
  deps: ParkedDeps,
  { actor }: { readonly actor: Actor },
): Promise<readonly UndeliveredEntry[]> {
  return (await parkedFor(deps, actor)).map(({ entry }) => entry);
}

/** All of that is tried once more; resolves to how many that is. */
export async function retryParked(deps: ParkedDeps, { actor }: { readonly actor: Actor }): Promise<number> {
  const parked = await parkedFor(deps, actor);
  for (const { notification } of parked) await deps.outbox.revive(notification, deps.clock.now());
  return parked.length;
}

async function parkedFor(
  { forums, outbox, unclaimed }: ParkedDeps,
  actor: Actor,
): Promise<readonly Parked[]> {
  const own = forumsWith('change-settings', await forums.list(), { actor, unclaimed });
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const parked = await outbox.parked();
  return parked.flatMap((notification) => {
    const { forum, state, content } = notification;
    const forumName = names.get(forum);
    if (forumName === undefined || state.kind !== 'parked') return [];
    const { at, reason } = state;
    return [{ notification, entry: { what: content.kind, forumName, at, reason } }];
  });
}
