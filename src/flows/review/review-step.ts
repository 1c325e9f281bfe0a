import type { Actor } from '../../domain/forums/access';
import type { ReviewQuestion } from '../../domain/review/review-question';
import type { ReviewId } from '../../domain/shared/ids';
import type { ReviewDeps } from './review-deps';
import { reviewQueue } from './review-queue';

/** Where somebody stands in the queue. */
export interface ReviewStep {
  /** Null at the end. */
  readonly question: ReviewQuestion | null;
  /** Open questions from this one on, itself included. */
  readonly following: number;
  /** All open questions. */
  readonly open: number;
}

/** The first question, or the one behind another. */
export async function reviewStep(
  deps: Pick<ReviewDeps, 'forums' | 'minutes' | 'tasks' | 'review' | 'unclaimed'>,
  { actor, after }: { readonly actor: Actor; readonly after: ReviewId | null },
): Promise<ReviewStep> {
  const queue = await reviewQueue(deps, { actor });
  return stepAt(queue, after === null ? 0 : queue.findIndex(({ id }) => id === after) + 1);
}

export function stepAt(queue: readonly ReviewQuestion[], at: number): ReviewStep {
  return { question: queue[at] ?? null, following: Math.max(0, queue.length - at), open: queue.length };
}
