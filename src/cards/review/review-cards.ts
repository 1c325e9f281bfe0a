import type { ReviewMessage } from '../../domain/messages/review';
import { textsIn } from '../../texts/texts';
import type { Renderers } from '../renderers';
import { endCard } from './end-card';
import { formCard } from './form-card';
import { forumsCard } from './forums-card';
import { questionCard } from './question-card';

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
