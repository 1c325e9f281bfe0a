import type { Actor } from '../forums/access';
import type { SettledPair } from '../people/settled-people';
import type { Instant } from '../shared/dates';
import type { ForumId, ReviewId } from '../shared/ids';

/** A question of the review that somebody answered. It is not asked again, not about a newer version either. */
export interface SettledQuestion {
  readonly id: ReviewId;
  readonly forum: ForumId;
  /** Kinds of the question and of its answer. */
  readonly question: string;
  readonly answer: string;
  /** Where the question was about two names. */
  readonly pair: SettledPair | null;
  readonly by: Actor;
  readonly at: Instant;
}
