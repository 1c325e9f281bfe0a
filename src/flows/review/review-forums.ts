import { forumsWith, type Actor } from '../../domain/forums/access';
import type { ReviewDeps } from './review-deps';

/** Names of the forums the actor may move minutes to. */
export async function reviewForums(
  { forums, unclaimed }: Pick<ReviewDeps, 'forums' | 'unclaimed'>,
  { actor }: { readonly actor: Actor },
): Promise<readonly string[]> {
  const all = await forums.list();
  return forumsWith('import-minutes', all, { actor, unclaimed }).map(({ name }) => name);
}
