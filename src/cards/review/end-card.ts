import type { Language } from '../../domain/answers/answer';
import type { ReviewMessage } from '../../domain/messages/review';
import { textsIn } from '../../texts/texts';
import { replaceWith, submitAction } from '../actions';
import { cardOf, type Rendered } from '../card';
import { heading, plain } from '../elements';

type EndMessage = Extract<ReviewMessage, { readonly kind: 'review-end' }>;

export function endCard({ handled, open }: EndMessage, language: Language): Rendered {
  const { review, help } = textsIn(language);
  const said = handled === 0 ? [review.nothing] : [review.done(handled)];
  const lines = open > 0 ? [...said, review.skipped(open)] : said;
  const again = { verb: 'review-show', language, after: null, handled: 0 } as const;
  return cardOf({
    text: [review.title, ...lines].join('\n'),
    speak: lines.join(' '),
    body: [heading(review.title), ...lines.map((text) => plain(text))],
    actions: [
      open > 0
        ? replaceWith(review.again, again)
        : submitAction(help.helpAction, { verb: 'show-help', language }),
    ],
  });
}
