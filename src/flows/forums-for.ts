import { forumsWith, type Actor } from '../domain/forums/access';
import type { Right } from '../domain/forums/rights';
import type { ForumId } from '../domain/shared/ids';
import type { AccessDeps } from './lists/visible';

export interface NamedForum {
  readonly id: ForumId;
  readonly name: string;
}

/** The forums in which an actor may do this, by name. */
export async function forumsFor(
  { forums, unclaimed }: AccessDeps,
  { actor, right }: { readonly actor: Actor; readonly right: Right },
): Promise<readonly NamedForum[]> {
  return forumsWith(right, await forums.list(), { actor, unclaimed })
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
}
