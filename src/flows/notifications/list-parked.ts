import { forumsWith, type Actor, type UnclaimedForums } from '../../domain/forums/access';
import type { Notification, ParkReason } from '../../domain/notifications/notification';
import type { Instant } from '../../domain/shared/dates';
import type { ForumStore } from '../../stores/forum-store';
import type { OutboxStore } from '../../stores/outbox-store';

/** Something the bot was to say and could not. */
export interface ParkedEntry {
  readonly notification: Notification;
  readonly forumName: string;
  readonly at: Instant;
  readonly reason: ParkReason;
}

/** What could not be delivered in the forums the actor sees to, the latest first. */
export async function listParked(
  deps: {
    readonly forums: Pick<ForumStore, 'list'>;
    readonly outbox: Pick<OutboxStore, 'parked'>;
    readonly unclaimed: UnclaimedForums;
  },
  { actor }: { readonly actor: Actor },
): Promise<readonly ParkedEntry[]> {
  const { forums, outbox, unclaimed } = deps;
  const own = forumsWith('change-settings', await forums.list(), { actor, unclaimed });
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const parked = await outbox.parked();
  return parked.flatMap((notification) => {
    const { forum, state } = notification;
    const forumName = names.get(forum);
    if (forumName === undefined || state.kind !== 'parked') return [];
    return [{ notification, forumName, at: state.at, reason: state.reason }];
  });
}
