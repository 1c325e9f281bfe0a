import type { Language } from '../../domain/answers/answer';
import type { Candidate, TaskQuestion } from '../../domain/review/review-question';
import { textsIn } from '../../texts/texts';
import { replaceWith } from '../parts/actions';
import type { PayloadOf } from '../payloads/payloads';
import { facts } from '../parts/elements';
import { shortQuote } from '../parts/fold';
import { taskFacts } from '../import/task-facts';
import { answering, type QuestionLine, type QuestionLook, type QuestionMessage } from './question-look';

type TaskMessage = QuestionMessage & { readonly question: TaskQuestion };

/** With the others a card has five actions; the form offers all of them. */
const MOST_CANDIDATES = 2;

export function ownerLook(message: TaskMessage, language: Language): QuestionLook {
  const { review } = textsIn(language);
  const { question } = message;
  const answer = answering(message, language);
  const name = shortQuote(question.draft.owner ?? '', 60);
  const candidates = question.candidates.slice(0, MOST_CANDIDATES);
  return {
    ask: review.owner(name),
    lines: [
      ...quoteOf(question, language),
      ...(candidates.length === 0 ? [{ text: review.nobodyOfThatName, as: 'quiet' } as const] : []),
    ],
    inputs: [],
    actions: [
      ...candidates.map((one) =>
        replaceWith(shortQuote(candidateName(one), 100), answer('owner', { name: one.name.slice(0, 150) })),
      ),
      replaceWith(review.somebodyElse, formFor(message, language)),
      replaceWith(review.leaveAs(name), answer('keep')),
    ],
  };
}

export function taskLook(message: TaskMessage, language: Language): QuestionLook {
  const { review } = textsIn(language);
  const { question } = message;
  const answer = answering(message, language);
  return {
    ask: review.task,
    lines: [
      { text: shortQuote(question.draft.task, 300), as: 'strong' },
      { text: facts(...taskFacts(question.draft, language)), as: 'plain' },
      ...quoteOf(question, language),
    ],
    inputs: [],
    actions: [
      replaceWith(review.confirm, answer('confirm'), { primary: true }),
      replaceWith(review.correct, formFor(message, language)),
      replaceWith(review.dismiss, answer('dismiss')),
    ],
  };
}

/** The sentence it was found in. */
export function quoteOf({ draft }: TaskQuestion, language: Language): readonly QuestionLine[] {
  const { review, cards } = textsIn(language);
  return [
    { text: review.inItem(draft.item), as: 'quiet' },
    { text: cards.quote(shortQuote(draft.quote, 600)), as: 'quote' },
  ];
}

export function candidateName({ name, organisation }: Candidate): string {
  return organisation === null ? name : `${name}, ${organisation}`;
}

function formFor(
  { question: { id, forum }, place }: TaskMessage,
  language: Language,
): PayloadOf<'review-form'> {
  return { verb: 'review-form', language, forum, question: id, handled: place.handled };
}
