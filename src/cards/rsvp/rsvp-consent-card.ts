import type { Language } from '../../domain/answers/answer';
import type { RsvpMessage } from '../../domain/messages/rsvp';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { calendarActions } from '../parts/calendar-action';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { meetingLines } from '../parts/meeting-lines';

type ConsentMessage = Extract<RsvpMessage, { readonly kind: 'rsvp-consent' }>;

/** Asks a proposed substitute; afterwards, what they have said. */
export function consentCard({ view, seat, said }: ConsentMessage, language: Language): Rendered {
  const { rsvp } = textsIn(language);
  const { id: meeting, planning } = view.meeting;
  const title = rsvp.consentTitle(trimmed(seat.name, 120));
  const about = [trimmed(view.forumName, 150), ...meetingLines(view.meeting, language)];
  const settled = said === 'accepted' || said === 'declined' ? [rsvp.consentSaid[said]] : [];
  const payload = {
    verb: 'rsvp-consent',
    language,
    meeting,
    revision: planning?.revision ?? 0,
    seat: seat.id,
  } as const;
  return cardOf({
    text: [title, ...settled, ...about].join('\n'),
    speak: [title, ...settled, ...about].join(' '),
    body: [
      heading(title),
      ...settled.map((text) => plain(text, { weight: 'Bolder' })),
      ...about.map((text) => plain(text)),
    ],
    actions:
      settled.length > 0
        ? calendarActions(view, language)
        : [
            replaceWith(rsvp.consentYes, { ...payload, accepted: true }, { primary: true }),
            replaceWith(rsvp.consentNo, { ...payload, accepted: false }),
          ],
  });
}
