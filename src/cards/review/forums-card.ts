import type { Language } from '../../domain/answers/answer';
import type { ReviewMessage } from '../../domain/messages/review';
import { textsIn } from '../../texts/texts';
import type { Rendered } from '../parts/card';
import { choosingCard } from '../parts/choosing-card';
import { facts } from '../parts/elements';
import { trimmed } from '../parts/fold';

type ForumsMessage = Extract<ReviewMessage, { readonly kind: 'review-forums' }>;

/** The forums with open questions, to begin with one of them. */
export function forumsCard({ forums }: ForumsMessage, language: Language): Rendered {
  const { review } = textsIn(language);
  const open = forums.reduce((sum, forum) => sum + forum.open, 0);
  return choosingCard(
    {
      title: review.title,
      said: review.waitingIn(open, forums.length),
      forums: forums.map((forum) => ({
        title: facts(trimmed(forum.name, 120), review.questions(forum.open)),
        value: forum.id,
      })),
      onward: { verb: 'review-show', language, after: null, handled: 0 },
    },
    language,
  );
}
