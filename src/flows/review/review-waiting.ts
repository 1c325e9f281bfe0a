import type { Actor } from '../../domain/forums/access';
import type { ForumId } from '../../domain/shared/ids';
import type { ReviewDeps } from './review-deps';
import { reviewQueue } from './review-queue';

/** A forum with questions the actor may settle. */
export interface WaitingForum {
  readonly id: ForumId;
  readonly name: string;
  readonly open: number;
}

/** The forums with something to review, in the order of their names. */
export async function reviewWaiting(
  deps: Pick<ReviewDeps, 'forums' | 'minutes' | 'tasks' | 'review' | 'unclaimed'>,
  { actor }: { readonly actor: Actor },
): Promise<readonly WaitingForum[]> {
  const questions = await reviewQueue(deps, { actor, forum: null });
  const waiting = new Map<ForumId, WaitingForum>();
  for (const { forum: id, forumName: name } of questions) {
    waiting.set(id, { id, name, open: (waiting.get(id)?.open ?? 0) + 1 });
  }
  return [...waiting.values()].sort((one, other) => one.name.localeCompare(other.name, 'da'));
}
