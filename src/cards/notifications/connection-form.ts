import type { Language } from '../../domain/answers/answer';
import type { ConnectionForm, ForumChoice } from '../../domain/messages/notifications';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { inputChoice, inputText, type Input } from '../parts/inputs';
import { FORUM_NAME } from '../payloads/notifications';

/** More would not fit the card; who has more forums than these chooses among the first. */
const MOST_CHOICES = 100;
const NAME_LIMIT = 80;

export function connectionForm(form: ConnectionForm, language: Language): Rendered {
  const { title, text, send } = textsIn(language).notifications.form[form.change];
  const choices = form.change === 'connect' ? [] : form.choices.slice(0, MOST_CHOICES);
  const input = form.change === 'connect' ? nameInput(language) : forumInput(choices, language);
  const verb = form.change === 'connect' ? 'connect-forum' : 'disconnect-forum';
  return cardOf({
    text: [title, text, ...choices.map(({ name }) => `- ${shortQuote(name, NAME_LIMIT)}`)].join('\n'),
    speak: `${title}. ${text}`,
    body: [heading(title), plain(text), input],
    actions: [replaceWith(send, { verb, language }, { primary: true })],
  });
}

function nameInput(language: Language): Input {
  const { nameLabel: label, nameError: errorMessage } = textsIn(language).notifications;
  return inputText({ id: 'name', label, errorMessage, isRequired: true, maxLength: FORUM_NAME });
}

function forumInput(choices: readonly ForumChoice[], language: Language): Input {
  const { forumLabel: label, forumError: errorMessage } = textsIn(language).notifications;
  return inputChoice({
    id: 'forum',
    label,
    errorMessage,
    isRequired: true,
    style: choices.length > 5 ? 'compact' : 'expanded',
    choices: choices.map(({ id, name }) => ({ title: shortQuote(name, NAME_LIMIT), value: id })),
  });
}
