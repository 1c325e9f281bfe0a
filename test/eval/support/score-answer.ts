import type { Answer } from '../../../src/domain/answers/answer';
import { answerText } from '../../../src/texts/answers';
import type { EvalQuestion } from './eval-question';
import { says } from './says';

/** Characters of the answer that count; what stands further down nobody reads. */
const READ = 700;

export interface Scored {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  readonly text: string;
  readonly right: boolean;
  /** An item that supports the answer is among the citations. */
  readonly cited: boolean;
}

/**
 * An answer is right when it is given, says what it must, nothing it must not, and cites an item that supports it.
 * What the minutes do not say, and what is none of the bot's business, is right when no answer is given.
 */
export function scoreAnswer(question: EvalQuestion, answer: Answer): Scored {
  const text = answerText(answer).slice(0, READ);
  const clean = !question.mustNotContain.some((entry) => says(text, entry));
  const cited = isCited(answer, question);
  const right =
    question.expected === 'answer'
      ? answer.status === 'answered' && saysAll(text, question) && cited
      : answer.status !== 'answered';
  return { question, answer, text, cited, right: right && clean };
}

function saysAll(text: string, { mustContain }: EvalQuestion): boolean {
  return mustContain.every((entry) => says(text, entry));
}

function isCited({ citations }: Answer, { sources }: EvalQuestion): boolean {
  return citations.some(({ source, item }) => sources.includes(`${source}#${String(item)}`));
}
