import { digest } from '../shared/digest';
import { reviewId as asReviewId, type ReviewId } from '../shared/ids';

/** The same for the same question about the same subject. */
export function reviewId(subject: string, question: string): ReviewId {
  return asReviewId(digest(`${subject}\n${question}`));
}
