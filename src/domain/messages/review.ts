import type { ReviewQuestion, TaskQuestion } from '../review/review-question';
import type { ForumId } from '../shared/ids';

/** Where somebody stands in the queue. */
interface ReviewPlace {
  /** Answered and skipped on the way here. */
  readonly handled: number;
  /** Open questions from this one on, itself included. */
  readonly following: number;
}

/** What became of the answer before. */
export type ReviewNote = 'settled' | 'gone' | 'misfit';

export type ReviewMessage =
  /** Which forum to begin with. */
  | {
      readonly kind: 'review-forums';
      readonly forums: readonly { readonly id: ForumId; readonly name: string; readonly open: number }[];
    }
  | {
      readonly kind: 'review-question';
      readonly question: ReviewQuestion;
      readonly place: ReviewPlace;
      readonly note: ReviewNote | null;
      /** Names of other forums minutes may be moved to. */
      readonly forums: readonly string[];
    }
  /** Where the answer has to be written. */
  | { readonly kind: 'review-form'; readonly question: TaskQuestion; readonly place: ReviewPlace }
  | {
      readonly kind: 'review-end';
      /** Null where nothing waits in any. */
      readonly forum: ForumId | null;
      readonly handled: number;
      /** Still open: those that were skipped. */
      readonly open: number;
    }
  | { readonly kind: 'review-personal-only' };
