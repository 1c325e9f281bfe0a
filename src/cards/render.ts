import type { Message, Utterance } from '../domain/message';
import { askingCards } from './asking-cards';
import type { Rendered } from './card';
import { filesCards } from './files-cards';
import { helpCards } from './help-cards';
import { importCards } from './import-cards';
import { inquiryCards } from './inquiry-cards';
import { listCards } from './list-cards';
import { notificationCards } from './notification-cards';
import type { Renderer, Renderers } from './renderers';
import { reviewCards } from './review-cards';
import { seatsCards } from './seats-cards';
import { versionsCards } from './versions-cards';
import { planningCards } from './planning-cards';
import { rosterCards } from './roster-cards';
import { rsvpCards } from './rsvp-cards';
import { tallyCards } from './tally-cards';
import { registrationCards } from './registration-cards';
import { privacyCards } from './privacy-cards';

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
