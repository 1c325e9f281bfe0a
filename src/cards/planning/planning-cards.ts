import type { PlanningMessage } from '../../domain/messages/planning';
import { textsIn } from '../../texts/texts';
import { cancelQuestionCard, meetingCard } from './meeting-card';
import { planFormCard } from './plan-form-card';
import type { Renderers } from '../renderers';

export const planningCards: Renderers<PlanningMessage> = {
  'plan-form': planFormCard,
  meeting: meetingCard,
  'cancel-question': cancelQuestionCard,
  'planning-refused': ({ why }, language) => ({ card: null, text: textsIn(language).planning.refused[why] }),
};
