import type { Language } from '../../domain/answers/answer';
import type { ReviewMessage } from '../../domain/messages/review';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../actions';
import { cardOf, type Rendered } from '../card';
import { facts, heading, plain } from '../elements';
import { trimmed } from '../fold';
import { inputSelect } from '../inputs';

type ForumsMessage = Extract<ReviewMessage, { readonly kind: 'review-forums' }>;

/** Keeps the card small; those behind it come up once the first are done. */
const MOST_FORUMS = 60;

/** The forums with open questions, to begin with one of them. */
export function forumsCard({ forums }: ForumsMessage, language: Language): Rendered {
  const { review, seats } = textsIn(language);
  const said = review.waitingIn(
    forums.reduce((sum, { open }) => sum + open, 0),
    forums.length,
  );
  const choices = forums
    .slice(0, MOST_FORUMS)
    .map(({ id, name, open }) => ({ title: facts(trimmed(name, 120), review.questions(open)), value: id }));
  return cardOf({
    text: [review.title, said, ...choices.map(({ title }) => `- ${title}`)].join('\n'),
    speak: said,
    body: [
      heading(review.title),
      plain(said),
      inputSelect({
        id: 'forum',
        label: seats.forum,
        errorMessage: seats.forumMissing,
        isRequired: true,
        choices,
      }),
    ],
    actions: [
      replaceWith(
        seats.onward,
        { verb: 'review-show', language, after: null, handled: 0 },
        { primary: true },
      ),
    ],
  });
}
