import type { FeedbackPlace, JudgedAnswer, Reaction } from '../../../domain/feedback/feedback';

export interface FeedbackUseCases {
  /** Resolves when it is stored. */
  keepFeedback(given: {
    readonly place: FeedbackPlace;
    readonly reaction: Reaction;
    readonly text: string | null;
    readonly answer: JudgedAnswer | null;
  }): Promise<void>;
}
