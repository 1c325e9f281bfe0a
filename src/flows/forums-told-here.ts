import type { Person } from '../domain/forums/access';
import type { ForumId } from '../domain/shared/ids';
import type { ConnectionStore } from '../stores/connection-store';
import { forumsSeenBy, type AccessDeps } from './lists/visible';

/** Of the forums the actor may see, those that everybody in a channel or group chat is told about. */
export async function forumsToldHere(
  deps: AccessDeps & { readonly connections: Pick<ConnectionStore, 'get'> },
  { actor, conversation }: { readonly actor: Person; readonly conversation: string },
): Promise<readonly ForumId[]> {
  const seen = await forumsSeenBy(deps, actor);
  const connected = await Promise.all(seen.map(({ id }) => deps.connections.get(id, conversation)));
  return seen.map(({ id }) => id).filter((_, index) => connected[index] !== null);
}
