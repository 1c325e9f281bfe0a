import type { Language } from '../../domain/answers/answer';
import type { ReviewMessage } from '../../domain/messages/review';
import { textsIn } from '../../texts/texts';
import { replaceWith, submitAction, type Action } from '../parts/actions';
import { cardOf, type Rendered } from '../parts/card';
import { heading, plain } from '../parts/elements';

type EndMessage = Extract<ReviewMessage, { readonly kind: 'review-end' }>;

export function endCard(message: EndMessage, language: Language): Rendered {
  const { review } = textsIn(language);
  const { handled, open } = message;
  const said = handled === 0 ? [review.nothing] : [review.done(handled)];
  const lines = open > 0 ? [...said, review.skipped(open)] : said;
  return cardOf({
    text: [review.title, ...lines].join('\n'),
    speak: lines.join(' '),
    body: [heading(review.title), ...lines.map((text) => plain(text))],
    actions: nextSteps(message, language),
  });
}

function nextSteps({ forum, open }: EndMessage, language: Language): readonly Action[] {
  const { review, help } = textsIn(language);
  if (forum === null) return [submitAction(help.helpAction, { verb: 'show-help', language })];
  const begin = { verb: 'review-show', language, after: null, handled: 0 } as const;
  return [
    ...(open > 0 ? [replaceWith(review.again, { ...begin, forum })] : []),
    replaceWith(review.otherForums, { ...begin, forum: '' }),
  ];
}
