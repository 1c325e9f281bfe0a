import { forumsWith, type Actor } from '../../domain/forums/access';
import type { ForumChoice } from '../../domain/messages/notifications';
import type { ConnectionDeps } from './connection-deps';

export interface ConnectableForums {
  readonly all: readonly ForumChoice[];
  /** Those of them that this conversation is connected to. */
  readonly connected: readonly ForumChoice[];
}

/** What the actor may choose from in this conversation. */
export async function connectableForums(
  { forums, connections, unclaimed }: ConnectionDeps,
  { actor, conversation }: { readonly actor: Actor; readonly conversation: string },
): Promise<ConnectableForums> {
  const allowed = forumsWith('change-settings', await forums.list(), { actor, unclaimed });
  const all = allowed.map(({ id, name }) => ({ id, name }));
  const known = await Promise.all(all.map(({ id }) => connections.get(id, conversation)));
  return { all, connected: all.filter((_, index) => known[index] !== null) };
}
