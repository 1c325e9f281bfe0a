import type { AnsweredReview, AnswerReviewInput } from '../../../flows/review/answer-review';
import type { ReviewFrom, ReviewStep } from '../../../flows/review/review-step';
import type { Asked } from './asked';

export interface ReviewUseCases {
  reviewStep(asked: Asked & { readonly from: ReviewFrom }): Promise<ReviewStep>;
  answerReview(asked: AnswerReviewInput): Promise<AnsweredReview>;
  /** Names of the forums the actor may move minutes to. */
  reviewForums(asked: Asked): Promise<readonly string[]>;
}
