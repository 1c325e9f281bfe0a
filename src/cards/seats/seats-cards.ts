import type { SeatsMessage } from '../../domain/messages/seats';
import { textsIn } from '../../texts/texts';
import { askingFormCard } from './asking-form-card';
import { chooseForumCard } from './choose-forum-card';
import type { Renderers } from '../renderers';
import { seatFormCard } from './seat-form-card';
import { seatsCard } from './seats-card';

export const seatsCards: Renderers<SeatsMessage> = {
  'choose-forum': chooseForumCard,
  seats: seatsCard,
  'seat-form': seatFormCard,
  'asking-form': askingFormCard,
  'seats-refused': ({ why }, language) => ({ card: null, text: textsIn(language).seats.refused[why] }),
};
