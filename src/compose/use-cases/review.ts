import type { ReviewUseCases } from '../../adapters/teams/use-cases/review';
import { answerReview } from '../../flows/review/answer-review';
import { reviewForums } from '../../flows/review/review-forums';
import { reviewStep } from '../../flows/review/review-step';
import { reviewWaiting } from '../../flows/review/review-waiting';
import type { Core } from '../core';

export function reviewUseCases(core: Core): ReviewUseCases {
  return {
    reviewWaiting: (asked) => reviewWaiting(core, asked),
    reviewStep: (asked) => reviewStep(core, asked),
    answerReview: (asked) => answerReview(core, asked),
    reviewForums: (asked) => reviewForums(core, asked),
  };
}
