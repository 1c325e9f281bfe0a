import type { Language } from '../../domain/answers/answer';
import type { ReviewMessage } from '../../domain/messages/review';
import type { Action } from '../parts/actions';
import type { Element } from '../parts/elements';
import type { PayloadOf } from '../payloads/payloads';

export type QuestionMessage = Extract<ReviewMessage, { readonly kind: 'review-question' }>;

/** What a question looks like between its head and the way past it. */
export interface QuestionLook {
  readonly ask: string;
  /** What the answer is to be judged by; quotes last. */
  readonly lines: readonly QuestionLine[];
  readonly inputs: readonly Element[];
  readonly actions: readonly Action[];
}

export interface QuestionLine {
  readonly text: string;
  readonly as: 'plain' | 'strong' | 'quiet' | 'quote';
}

type Answer = PayloadOf<'review-answer'>;

/** The payload that answers this question. */
export function answering(
  { question, place }: Pick<QuestionMessage, 'question' | 'place'>,
  language: Language,
): (choice: Answer['choice'], more?: Partial<Pick<Answer, 'name'>>) => Answer {
  const { id, forum } = question;
  const about = { verb: 'review-answer', language, forum, question: id, handled: place.handled } as const;
  return (choice, more = {}) => ({ ...about, choice, ...more });
}
