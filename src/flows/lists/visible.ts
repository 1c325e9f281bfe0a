import { visibleForums, type Actor, type UnclaimedForums } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import type { ForumStore } from '../../stores/forum-store';

export interface AccessDeps {
  readonly forums: ForumStore;
  readonly unclaimed: UnclaimedForums;
}

/** Every list starts here: what an actor may not see never takes part in it. */
export async function forumsSeenBy(deps: AccessDeps, actor: Actor): Promise<readonly Forum[]> {
  return visibleForums(await deps.forums.list(), actor, deps.unclaimed);
}
