import {
  forumToSetUp,
  mutedIn,
  type ChangedConnection,
  type ConnectionChange,
  type ConnectionDeps,
} from './connection-deps';

/** What is waiting to be said there about the forum is not said any more: that is looked at when it is sent. */
export async function disconnectForum(
  deps: ConnectionDeps,
  change: ConnectionChange,
): Promise<ChangedConnection | null> {
  const forum = await forumToSetUp(deps, change);
  if (forum === null) return null;
  const { conversation } = change;
  const known = await deps.connections.get(forum.id, conversation);
  if (known !== null)
    await deps.connections.save({ ...known, state: 'disconnected', since: deps.clock.now() });
  return { forum, muted: await mutedIn(deps, conversation) };
}
