import type { Language } from '../../domain/answers/answer';
import type { SeatsMessage } from '../../domain/messages/seats';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { trimmed } from '../parts/fold';
import { inputText } from '../parts/inputs';
import { REMINDERS_FIELD } from '../payloads/fields';
import { SEAT_FIELDS } from '../payloads/seats';

type AskingFormMessage = Extract<SeatsMessage, { readonly kind: 'asking-form' }>;

/** By when a committee is to have answered, and when it is reminded; each meeting may say otherwise. */
export function askingFormCard({ form: { view, typed } }: AskingFormMessage, language: Language): Rendered {
  const { seats, planning } = textsIn(language);
  const { forum, settings } = view;
  const forumName = trimmed(view.forumName, 120);
  const wrong = typed === null ? [] : [seats.askingWrong];
  return cardOf({
    text: [seats.askingTitle, forumName, seats.askingHint, ...wrong].join('\n'),
    speak: [seats.askingTitle, ...wrong].join(' '),
    body: [
      heading(seats.askingTitle),
      plain(forumName, { isSubtle: true }),
      plain(seats.askingHint),
      ...wrong.map((text) => plain(text, { weight: 'Bolder' })),
      inputText({
        id: 'answerDays',
        label: seats.answerDays,
        errorMessage: seats.wrongInput,
        maxLength: SEAT_FIELDS.days,
        value: typed?.answerDays ?? String(settings.answerDaysBefore),
      }),
      inputText({
        id: 'remindBefore',
        label: planning.remindBefore,
        errorMessage: seats.wrongInput,
        maxLength: REMINDERS_FIELD,
        value: typed?.remindBefore ?? settings.remindBefore.join(', '),
      }),
    ],
    actions: [
      replaceWith(seats.askingSave, { verb: 'seats-asking-save', language, forum }, { primary: true }),
      replaceWith(seats.back, { verb: 'seats-show', language, forum }, { withoutInputs: true }),
    ],
  });
}
