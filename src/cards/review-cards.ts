import type { ReviewMessage } from '../domain/messages/review';
import { textsIn } from '../texts/texts';
import type { Renderers } from './renderers';
import { endCard } from './review/end-card';
import { formCard } from './review/form-card';
import { forumsCard } from './review/forums-card';
import { questionCard } from './review/question-card';

export const reviewCards: Renderers<ReviewMessage> = {
  'review-forums': forumsCard,
  'review-question': questionCard,
  'review-form': formCard,
  'review-end': endCard,
  'review-personal-only': (_message, language) => ({
    card: null,
    text: textsIn(language).review.personalOnly,
  }),
};
