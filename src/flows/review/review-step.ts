import type { Actor } from '../../domain/forums/access';
import type { ReviewQuestion } from '../../domain/review/review-question';
import type { ForumId, ReviewId } from '../../domain/shared/ids';
import type { ReviewDeps } from './review-deps';
import { reviewQueue } from './review-queue';

/** Where somebody stands in the queue of a forum. */
export interface ReviewStep {
  /** Null at the end. */
  readonly question: ReviewQuestion | null;
  /** Open questions from this one on, itself included. */
  readonly following: number;
  /** All open questions. */
  readonly open: number;
}

export type ReviewFrom =
  { readonly kind: 'start' } | { readonly kind: 'at' | 'after'; readonly question: ReviewId };

/** The first question, one that is named, or the one behind it; the first where the named one is gone. */
export async function reviewStep(
  deps: Pick<ReviewDeps, 'forums' | 'minutes' | 'tasks' | 'review' | 'unclaimed'>,
  { actor, forum, from }: { readonly actor: Actor; readonly forum: ForumId; readonly from: ReviewFrom },
): Promise<ReviewStep> {
  const queue = await reviewQueue(deps, { actor, forum });
  const at = from.kind === 'start' ? -1 : queue.findIndex(({ id }) => id === from.question);
  return stepAt(queue, from.kind === 'after' ? at + 1 : Math.max(0, at));
}

export function stepAt(queue: readonly ReviewQuestion[], at: number): ReviewStep {
  return { question: queue[at] ?? null, following: Math.max(0, queue.length - at), open: queue.length };
}
