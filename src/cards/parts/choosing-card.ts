import type { Language } from '../../domain/answers/answer';
import { textsIn } from '../../texts/texts';
import { replaceWith } from './actions';
import { cardOf, type Rendered } from './card';
import { heading, plain } from './elements';
import { inputSelect, type InputChoice } from './inputs';
import type { Payload } from '../payloads/payloads';

interface Choosing {
  readonly title: string;
  readonly said: string;
  readonly forums: InputChoice['choices'];
  /** Where the choice leads; the forum itself arrives from the list. */
  readonly onward: Payload;
}

/** Keeps the card small, and is more than anybody sits in. */
const MOST_FORUMS = 60;

/** One forum is chosen from a list. */
export function choosingCard({ title, said, forums, onward }: Choosing, language: Language): Rendered {
  const { seats } = textsIn(language);
  const choices = forums.slice(0, MOST_FORUMS);
  return cardOf({
    text: [title, said, ...choices.map((choice) => `- ${choice.title}`)].join('\n'),
    speak: said,
    body: [
      heading(title),
      plain(said),
      inputSelect({
        id: 'forum',
        label: seats.forum,
        errorMessage: seats.forumMissing,
        isRequired: true,
        choices,
      }),
    ],
    actions: [replaceWith(seats.onward, onward, { primary: true })],
  });
}
