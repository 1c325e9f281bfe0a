import type { PayloadOf } from '../../../cards/payloads/payloads';
import type { Utterance } from '../../../domain/message';
import type { ReviewNote } from '../../../domain/messages/review';
import type { ReviewAnswer } from '../../../domain/review/review-answer';
import { forumId, reviewId, type ForumId } from '../../../domain/shared/ids';
import type { Language } from '../../../domain/answers/answer';
import type { ReviewFrom, ReviewStep } from '../../../flows/review/review-step';
import type { Turn } from '../turn';
import type { CommandResponders, PressResponders, Responder } from './responder';
import { typedText } from './typed-text';

export const reviewCommands: CommandResponders<'review'> = {
  review: async (responder, { language }, turn) => {
    if (turn.place !== 'personal') return { message: { kind: 'review-personal-only' }, language };
    return begin(responder, language, turn);
  },
};

type ReviewVerb = 'review-show' | 'review-open' | 'review-form' | 'review-answer';

const presses: PressResponders<ReviewVerb> = {
  'review-show': (responder, { payload }, turn) => {
    const { forum: chosen = '', after, handled, language } = payload;
    if (chosen === '') return begin(responder, language, turn);
    const from: ReviewFrom =
      after === null ? { kind: 'start' } : { kind: 'after', question: reviewId(after) };
    return step(responder, { forum: forumId(chosen), from, handled, language }, turn);
  },

  'review-open': (responder, { payload }, turn) => {
    const { question, handled, language } = payload;
    const from = { kind: 'at', question: reviewId(question) } as const;
    return step(responder, { forum: forumId(payload.forum), from, handled, language }, turn);
  },

  'review-form': async (responder, { payload }, turn) => {
    const { question: id, handled, language } = payload;
    const forum = forumId(payload.forum);
    const from = { kind: 'at', question: reviewId(id) } as const;
    const found = await responder.useCases.reviewStep({ actor: turn.actor, forum, from });
    const { question, following } = found;
    if (question?.id !== from.question || !('task' in question)) {
      return utterance(responder, { forum, found, handled, note: 'gone', language }, turn);
    }
    return { message: { kind: 'review-form', question, place: { handled, following } }, language };
  },

  'review-answer': async (responder, { payload }, turn) => {
    const { handled, language } = payload;
    const question = reviewId(payload.question);
    const forum = forumId(payload.forum);
    const input = { actor: turn.actor, forum, question, answer: answerIn(payload) };
    const answered = await responder.useCases.answerReview(input);
    const { kind: note, next: found } = answered;
    const passed = note === 'settled' ? handled + 1 : handled;
    return utterance(responder, { forum, found, handled: passed, note, language }, turn);
  },
};

/** Nobody else is to see what is uncertain, whatever card was brought before them. */
const alone =
  <P extends { readonly language: Language }>(respond: Respond<P>): Respond<P> =>
  (responder, pressed, turn) => {
    const { language } = pressed.payload;
    if (turn.place === 'personal') return respond(responder, pressed, turn);
    return Promise.resolve({ message: { kind: 'review-personal-only' }, language });
  };

type Respond<P> = (
  responder: Responder,
  pressed: { readonly payload: P; readonly spoken: boolean },
  turn: Turn,
) => Promise<Utterance>;

export const reviewPresses: PressResponders<ReviewVerb> = {
  'review-show': alone(presses['review-show']),
  'review-open': alone(presses['review-open']),
  'review-form': alone(presses['review-form']),
  'review-answer': alone(presses['review-answer']),
};

/** With one forum there is nothing to choose. */
async function begin(responder: Responder, language: Language, turn: Turn): Promise<Utterance> {
  const forums = await responder.useCases.reviewWaiting({ actor: turn.actor });
  const [first, second] = forums;
  if (first === undefined) {
    return { message: { kind: 'review-end', forum: null, handled: 0, open: 0 }, language };
  }
  if (second !== undefined) return { message: { kind: 'review-forums', forums }, language };
  return step(responder, { forum: first.id, from: { kind: 'start' }, handled: 0, language }, turn);
}

interface Walk {
  readonly forum: ForumId;
  readonly from: ReviewFrom;
  readonly handled: number;
  readonly language: Language;
}

async function step(
  responder: Responder,
  { forum, from, handled, language }: Walk,
  turn: Turn,
): Promise<Utterance> {
  const found = await responder.useCases.reviewStep({ actor: turn.actor, forum, from });
  return utterance(responder, { forum, found, handled, note: null, language }, turn);
}

interface Found {
  readonly forum: ForumId;
  readonly found: ReviewStep;
  readonly handled: number;
  readonly note: ReviewNote | null;
  readonly language: Language;
}

async function utterance(
  { useCases }: Responder,
  { forum, found, handled, note, language }: Found,
  { actor }: Turn,
): Promise<Utterance> {
  const { question, following, open } = found;
  if (question === null) return { message: { kind: 'review-end', forum, handled, open }, language };
  const names = question.kind === 'forum' ? await useCases.reviewForums({ actor }) : [];
  const forums = names.filter((name) => name !== question.forumName);
  const place = { handled, following };
  return { message: { kind: 'review-question', question, place, note, forums }, language };
}

/** A field that was left empty makes an answer that does not fit. */
function answerIn({ choice, name, date, task, owner, due }: PayloadOf<'review-answer'>): ReviewAnswer {
  switch (choice) {
    case 'date':
      return { kind: 'date', date: date ?? '' };
    case 'forum':
      return { kind: 'forum', name: typedText(name) ?? '' };
    case 'owner':
      return { kind: 'owner', owner: typedText(name) ?? typedText(owner) ?? '' };
    case 'correct':
      return { kind: 'correct', task: typedText(task) ?? '', owner: typedText(owner), due: typedText(due) };
    case 'same':
    case 'different':
      return { kind: 'same', same: choice === 'same' };
    case 'keep':
    case 'withdraw':
    case 'confirm':
    case 'dismiss':
      return { kind: choice };
  }
}
