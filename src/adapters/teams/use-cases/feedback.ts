import type { GivenAnswer } from '../../../domain/feedback/given-answer';
import type { PressedThumb } from '../../../flows/feedback/keep-feedback';

export interface FeedbackUseCases {
  /** What a thumb under this message would be about; resolves when it is stored. */
  rememberAnswer(given: Omit<GivenAnswer, 'at'>): Promise<void>;
  /** Resolves when it is stored; to false where nothing says which message is meant. */
  keepFeedback(thumb: PressedThumb): Promise<boolean>;
}
