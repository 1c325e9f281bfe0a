import type { FeedbackUseCases } from '../../adapters/teams/use-cases/feedback';
import type { Core } from '../core';

export function feedbackUseCases({ feedback, clock }: Pick<Core, 'feedback' | 'clock'>): FeedbackUseCases {
  return {
    keepFeedback: ({ place, ...given }) => feedback.keep(place, { ...given, by: place.by, at: clock.now() }),
  };
}
