import type { Actor } from '../../domain/forums/access';
import { effectOf } from '../../domain/review/effect-of';
import type { ReviewAnswer } from '../../domain/review/review-answer';
import type { ReviewQuestion } from '../../domain/review/review-question';
import type { ForumId, ReviewId } from '../../domain/shared/ids';
import { refreshIndex } from '../refresh-index';
import { applyEffect } from './apply-effect';
import type { ReviewDeps } from './review-deps';
import { reviewQueue } from './review-queue';
import { stepAt, type ReviewStep } from './review-step';

export interface AnswerReviewInput {
  readonly actor: Actor;
  readonly forum: ForumId;
  readonly question: ReviewId;
  readonly answer: ReviewAnswer;
}

/**
 * settled: done and remembered · gone: somebody else answered, the minutes changed, or it is not this actor's to answer ·
 * misfit: the answer does not fit the question.
 */
export type AnsweredReview =
  | { readonly kind: 'settled'; readonly question: ReviewQuestion; readonly next: ReviewStep }
  | { readonly kind: 'gone'; readonly next: ReviewStep }
  | { readonly kind: 'misfit'; readonly question: ReviewQuestion; readonly next: ReviewStep };

/** Does what the answer says, remembers it, and gives the question behind it. */
export async function answerReview(deps: ReviewDeps, input: AnswerReviewInput): Promise<AnsweredReview> {
  const { actor, forum, answer } = input;
  const queue = await reviewQueue(deps, { actor, forum });
  const at = queue.findIndex(({ id }) => id === input.question);
  const question = queue[at];
  if (question === undefined) return { kind: 'gone', next: stepAt(queue, 0) };
  const effect = effectOf(question, answer);
  const done = effect !== null && (await applyEffect(deps, { question, effect, actor }));
  if (!done) return { kind: 'misfit', question, next: stepAt(queue, at) };
  await remember(deps, question, input);
  await refreshIndex(deps);
  const passed = new Set(queue.slice(0, at).map(({ id }) => id));
  const open = await reviewQueue(deps, { actor, forum });
  const next = open.findIndex(({ id }) => !passed.has(id));
  return { kind: 'settled', question, next: stepAt(open, next < 0 ? open.length : next) };
}

async function remember(
  { review, audit, clock }: ReviewDeps,
  question: ReviewQuestion,
  { actor: by, answer }: AnswerReviewInput,
): Promise<void> {
  const { id, forum } = question;
  const at = clock.now();
  const choice = `${question.kind} ${answer.kind}`;
  const pair =
    question.kind === 'person' && answer.kind === 'same'
      ? { one: question.one.name, other: question.other.name, same: answer.same }
      : null;
  await review.settle({ id, forum, question: question.kind, answer: answer.kind, pair, by, at });
  await audit.append({ forum, at, by, act: 'question-settled', subject: subjectOf(question), choice });
}

function subjectOf(question: ReviewQuestion): ForumId | string {
  if (question.kind === 'person') return question.id;
  return 'task' in question ? question.task : question.minutes;
}
