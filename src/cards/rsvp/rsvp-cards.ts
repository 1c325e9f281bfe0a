import type { Language } from '../../domain/answers/answer';
import type { RsvpMessage, RsvpRefusal } from '../../domain/messages/rsvp';
import { formatDate } from '../../texts/format-date';
import { textsIn } from '../../texts/texts';
import type { Renderers } from '../renderers';
import { rsvpCard } from './rsvp-card';
import { consentCard } from './rsvp-consent-card';
import { chooseMeetingCard, claimCard, substituteCard } from './rsvp-forms';

export const rsvpCards: Renderers<RsvpMessage> = {
  rsvp: rsvpCard,
  'rsvp-substitute': substituteCard,
  'rsvp-claim': claimCard,
  'rsvp-consent': consentCard,
  'rsvp-choose': chooseMeetingCard,
  'rsvp-refused': ({ why }, language) => ({ card: null, text: refusalText(why, language) }),
};

function refusalText(why: RsvpRefusal, language: Language): string {
  const { rsvp } = textsIn(language);
  switch (why.kind) {
    case 'cancelled':
    case 'over':
    case 'moved':
      return rsvp.refused[why.kind](formatDate(why.date, language));
    case 'not-planned':
    case 'no-meeting':
    case 'no-seat':
    case 'not-yours':
    case 'not-asked':
    case 'no-meetings':
    case 'not-here':
      return rsvp.refused[why.kind];
  }
}
