import type { Scored } from './score-answer';

/** How well it is known when to answer, over one set of questions. */
export interface Answering {
  /** Of the answers given, the share that was asked for and right. */
  readonly precision: number;
  /** Of the questions the minutes answer, the share that got a right answer. */
  readonly recall: number;
  /** Of the questions the minutes answer, the share whose answer cites an item that supports it. */
  readonly cited: number;
  /** Answers to what the minutes do not say, or what is none of the bot's business. */
  readonly falseAnswers: number;
}

export function answeringOf(scored: readonly Scored[]): Answering {
  const given = scored.filter(({ answer }) => answer.status === 'answered');
  const answerable = scored.filter(({ question }) => question.expected === 'answer');
  const right = given.filter((each) => each.right);
  return {
    precision: share(right.length, given.length),
    recall: share(right.length, answerable.length),
    cited: share(answerable.filter((each) => each.cited).length, answerable.length),
    falseAnswers: given.filter(({ question }) => question.expected !== 'answer').length,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
