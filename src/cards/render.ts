import type { Message, Utterance } from '../domain/message';
import { askingCards } from './asking/asking-cards';
import type { Rendered } from './parts/card';
import { filesCards } from './files/files-cards';
import { helpCards } from './help/help-cards';
import { importCards } from './import/import-cards';
import { inquiryCards } from './inquiries/inquiry-cards';
import { listCards } from './lists/list-cards';
import { notificationCards } from './notifications/notification-cards';
import type { Renderer, Renderers } from './renderers';
import { reviewCards } from './review/review-cards';
import { seatsCards } from './seats/seats-cards';
import { versionsCards } from './versions/versions-cards';
import { planningCards } from './planning/planning-cards';
import { rosterCards } from './roster/roster-cards';
import { rsvpCards } from './rsvp/rsvp-cards';
import { tallyCards } from './tally/tally-cards';
import { registrationCards } from './registration/registration-cards';
import { privacyCards } from './privacy/privacy-cards';

const RENDERERS: Renderers<Message> = {
  ...filesCards,
  ...helpCards,
  ...askingCards,
  ...importCards,
  ...inquiryCards,
  ...listCards,
  ...privacyCards,
  ...registrationCards,
  ...tallyCards,
  ...rosterCards,
  ...rsvpCards,
  ...planningCards,
  ...notificationCards,
  ...reviewCards,
  ...seatsCards,
  ...versionsCards,
};

/** Gives a message its wording and its layout. Pure: the same message always looks the same. */
export function render({ message, language }: Utterance): Rendered {
  // The table pairs each kind with its own message, which the compiler does not follow through a look-up.
  const renderer = RENDERERS[message.kind] as Renderer<Message>;
  return renderer(message, language);
}
