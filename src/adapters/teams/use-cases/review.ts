import type { AnsweredReview, AnswerReviewInput } from '../../../flows/review/answer-review';
import type { ReviewFrom, ReviewStep } from '../../../flows/review/review-step';
import type { WaitingForum } from '../../../flows/review/review-waiting';
import type { ForumId } from '../../../domain/shared/ids';
import type { Asked } from './asked';

export interface ReviewUseCases {
  /** The forums with questions the actor may settle. */
  reviewWaiting(asked: Asked): Promise<readonly WaitingForum[]>;
  reviewStep(asked: Asked & { readonly forum: ForumId; readonly from: ReviewFrom }): Promise<ReviewStep>;
  answerReview(asked: AnswerReviewInput): Promise<AnsweredReview>;
  /** Names of the forums the actor may move minutes to. */
  reviewForums(asked: Asked): Promise<readonly string[]>;
}
