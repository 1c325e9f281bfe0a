import type { TallyMessage } from '../../domain/messages/tally';
import { textsIn } from '../../texts/texts';
import type { Renderers } from '../renderers';
import { tallyCard } from './tally-card';
import { behalfCard, participantsListCard } from './tally-forms';

export const tallyCards: Renderers<TallyMessage> = {
  tally: tallyCard,
  'behalf-form': behalfCard,
  'participants-list': participantsListCard,
  'tally-refused': ({ why }, language) => ({ card: null, text: textsIn(language).tally.refused[why] }),
};
