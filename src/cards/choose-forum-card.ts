import type { Language } from '../domain/answers/answer';
import type { ForumPurpose, SeatsMessage } from '../domain/messages/seats';
import { textsIn } from '../texts/texts';
import { replaceWith } from './actions';
import { cardOf, type Rendered } from './card';
import { heading, plain } from './elements';
import { trimmed } from './fold';
import { inputSelect } from './inputs';
import type { Payload } from './payloads';

type ChooseForum = Extract<SeatsMessage, { readonly kind: 'choose-forum' }>;

/** More than anybody sits in; keeps the card small. */
const MOST_FORUMS = 60;

export function chooseForumCard({ purpose, forums }: ChooseForum, language: Language): Rendered {
  const { seats } = textsIn(language);
  const shown = forums.slice(0, MOST_FORUMS);
  const choices = shown.map(({ id, name }) => ({ title: trimmed(name, 120), value: id }));
  const said = seats.chooseFor[purpose];
  return cardOf({
    text: [seats.chooseForum, said, ...choices.map(({ title }) => `- ${title}`)].join('\n'),
    speak: said,
    body: [
      heading(seats.chooseForum),
      plain(said),
      inputSelect({
        id: 'forum',
        label: seats.forum,
        errorMessage: seats.forumMissing,
        isRequired: true,
        choices,
      }),
    ],
    actions: [replaceWith(seats.onward, opens(purpose, language), { primary: true })],
  });
}

/** The forum itself arrives from the list. */
function opens(purpose: ForumPurpose, language: Language): Payload {
  switch (purpose) {
    case 'seats':
      return { verb: 'seats-show', language };
    case 'plan':
      return { verb: 'plan-open', language, meeting: null };
    case 'roster':
      return { verb: 'roster-show', language, page: 0 };
  }
}
