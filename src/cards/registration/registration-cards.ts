import type { RegistrationMessage } from '../../domain/messages/registration';
import { textsIn } from '../../texts/texts';
import { attendanceCard } from './attendance-card';
import { personCard, registrationCard } from './registration-forms';
import type { Renderers } from '../renderers';

export const registrationCards: Renderers<RegistrationMessage> = {
  attendance: attendanceCard,
  'registration-form': registrationCard,
  'registration-person': personCard,
  'registration-refused': ({ why }, language) => ({
    card: null,
    text: textsIn(language).registration.refused[why],
  }),
};
