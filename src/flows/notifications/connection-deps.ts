import { forumsWith, type Actor, type UnclaimedForums } from '../../domain/forums/access';
import type { ForumChoice } from '../../domain/messages/notifications';
import type { NotificationKind } from '../../domain/notifications/notification';
import type { ForumId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { ConnectionStore } from '../../stores/connection-store';
import type { ForumStore } from '../../stores/forum-store';
import type { PreferencesStore } from '../../stores/preferences-store';

export interface ConnectionDeps {
  readonly forums: Pick<ForumStore, 'get' | 'list'>;
  readonly connections: ConnectionStore;
  readonly preferences: PreferencesStore;
  readonly clock: Clock;
  readonly unclaimed: UnclaimedForums;
}

export interface ConnectionChange {
  readonly actor: Actor;
  readonly forum: ForumId;
  /** The channel or group chat the actor is in. */
  readonly conversation: string;
}

export interface ChangedConnection {
  readonly forum: ForumChoice;
  readonly muted: readonly NotificationKind[];
}

/** The forum, if there is one and the actor may change how it is set up. */
export async function forumToSetUp(
  { forums, unclaimed }: ConnectionDeps,
  { actor, forum }: Pick<ConnectionChange, 'actor' | 'forum'>,
): Promise<ForumChoice | null> {
  const found = await forums.get(forum);
  if (found === null) return null;
  const [allowed] = forumsWith('change-settings', [found], { actor, unclaimed });
  return allowed === undefined ? null : { id: allowed.id, name: allowed.name };
}

export async function mutedIn(
  { preferences }: ConnectionDeps,
  conversation: string,
): Promise<ChangedConnection['muted']> {
  return (await preferences.of({ kind: 'conversation', conversation })).muted;
}
