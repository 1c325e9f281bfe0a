import type { NotificationKind } from '../../domain/notifications/notification';
import { withMuted } from '../../domain/notifications/preferences';
import {
  forumToSetUp,
  mutedIn,
  type ChangedConnection,
  type ConnectionChange,
  type ConnectionDeps,
} from './connection-deps';

/** What a whole conversation is told, its secretariat decides. Null too where it is not connected to that forum. */
export async function muteNotifications(
  deps: ConnectionDeps,
  change: ConnectionChange & { readonly kind: NotificationKind; readonly muted: boolean },
): Promise<ChangedConnection | null> {
  const { conversation, kind, muted } = change;
  const forum = await forumToSetUp(deps, change);
  if (forum === null || (await deps.connections.get(forum.id, conversation)) === null) return null;
  const receiver = { kind: 'conversation', conversation } as const;
  await deps.preferences.change(receiver, (known) => withMuted(known, kind, muted));
  return { forum, muted: await mutedIn(deps, conversation) };
}
