import { forumsWith } from '../../domain/forums/access';
import { forumCalled } from '../../domain/forums/forum-called';
import {
  mutedIn,
  type ChangedConnection,
  type ConnectionChange,
  type ConnectionDeps,
} from './connection-deps';

/**
 * From now on the conversation is told what concerns the forum of that name. Null when there is none that this actor may
 * decide on; whether there is one for others is not told.
 */
export async function connectForum(
  deps: ConnectionDeps,
  { actor, conversation, name }: Omit<ConnectionChange, 'forum'> & { readonly name: string },
): Promise<ChangedConnection | null> {
  const { forums, connections, clock, unclaimed } = deps;
  const own = forumsWith('change-settings', await forums.list(), { actor, unclaimed });
  const forum = forumCalled(name, own);
  if (forum === null) return null;
  await connections.save({ forum: forum.id, conversation, state: 'connected', since: clock.now() });
  return { forum: { id: forum.id, name: forum.name }, muted: await mutedIn(deps, conversation) };
}
