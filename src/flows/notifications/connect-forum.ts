import {
  forumToSetUp,
  mutedIn,
  type ChangedConnection,
  type ConnectionChange,
  type ConnectionDeps,
} from './connection-deps';

/** From now on the conversation is told what concerns the forum. Null when that is not for this actor to decide. */
export async function connectForum(
  deps: ConnectionDeps,
  change: ConnectionChange,
): Promise<ChangedConnection | null> {
  const forum = await forumToSetUp(deps, change);
  if (forum === null) return null;
  const { conversation } = change;
  await deps.connections.save({
    forum: forum.id,
    conversation,
    state: 'connected',
    since: deps.clock.now(),
  });
  return { forum, muted: await mutedIn(deps, conversation) };
}
