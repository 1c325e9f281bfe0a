import type { Language } from '../../domain/answers/answer';
import type { ForumPurpose, SeatsMessage } from '../../domain/messages/seats';
import { textsIn } from '../../texts/texts';
import type { Rendered } from '../parts/card';
import { choosingCard } from '../parts/choosing-card';
import { trimmed } from '../parts/fold';
import type { Payload } from '../payloads/payloads';

type ChooseForum = Extract<SeatsMessage, { readonly kind: 'choose-forum' }>;

export function chooseForumCard({ purpose, forums }: ChooseForum, language: Language): Rendered {
  const { seats } = textsIn(language);
  return choosingCard(
    {
      title: seats.chooseForum,
      said: seats.chooseFor[purpose],
      forums: forums.map(({ id, name }) => ({ title: trimmed(name, 120), value: id })),
      onward: opens(purpose, language),
    },
    language,
  );
}

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
