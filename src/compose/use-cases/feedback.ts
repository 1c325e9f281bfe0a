import type { FeedbackUseCases } from '../../adapters/teams/use-cases/feedback';
import { keepFeedback } from '../../flows/feedback/keep-feedback';
import type { Core } from '../core';

export function feedbackUseCases(core: Pick<Core, 'feedback' | 'given' | 'clock'>): FeedbackUseCases {
  return {
    rememberAnswer: (given) => core.given.remember({ ...given, at: core.clock.now() }),
    keepFeedback: (thumb) => keepFeedback(core, thumb),
  };
}
