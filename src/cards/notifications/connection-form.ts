import type { Language } from '../../domain/answers/answer';
import type { ConnectionForm } from '../../domain/messages/notifications';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../actions';
import { cardOf, type Rendered } from '../card';
import { heading, plain } from '../elements';
import { shortQuote } from '../fold';
import { inputChoice } from '../inputs';

/** More would not fit the card; who has more forums than these chooses among the first. */
const MOST_CHOICES = 100;
const NAME_LIMIT = 80;

export function connectionForm({ change, choices }: ConnectionForm, language: Language): Rendered {
  const { notifications } = textsIn(language);
  const { title, text, send } = notifications.form[change];
  const shown = choices.slice(0, MOST_CHOICES);
  const verb = change === 'connect' ? 'connect-forum' : 'disconnect-forum';
  return cardOf({
    text: [title, text, ...shown.map(({ name }) => `- ${shortQuote(name, NAME_LIMIT)}`)].join('\n'),
    speak: `${title}. ${text}`,
    body: [
      heading(title),
      plain(text),
      inputChoice({
        id: 'forum',
        label: notifications.forumLabel,
        errorMessage: notifications.forumError,
        isRequired: true,
        style: shown.length > 5 ? 'compact' : 'expanded',
        choices: shown.map(({ id, name }) => ({ title: shortQuote(name, NAME_LIMIT), value: id })),
      }),
    ],
    actions: [replaceWith(send, { verb, language }, { primary: true })],
  });
}
