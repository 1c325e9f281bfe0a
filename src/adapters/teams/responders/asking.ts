import type { Message, Utterance } from '../../../domain/message';
import { forumId, minutesId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import { notice } from './notice';
import type { PressResponder, PressResponders, Responder } from './responder';

export async function answerTo(
  { useCases, recent }: Responder,
  question: string,
  turn: Turn,
): Promise<Utterance> {
  const context = recent.of(turn.thread);
  const answer = await useCases.ask({ actor: turn.actor, question, language: null, context });
  recent.add(turn.thread, question);
  const message: Message = { kind: 'answer', asked: { question, context }, repeatQuestion: false, answer };
  return { message, language: answer.language };
}

const askedAgain: PressResponder<'ask'> = async ({ useCases, recent }, { payload, spoken }, turn) => {
  const { asked, language } = payload;
  const answer = await useCases.ask({ actor: turn.actor, ...asked, language });
  recent.add(turn.thread, asked.question);
  return { message: { kind: 'answer', asked, repeatQuestion: !spoken, answer }, language: answer.language };
};

const item: PressResponder<'show-item'> = async ({ useCases }, { payload }, turn) => {
  const { language, page, back } = payload;
  const view = await useCases.showItem({
    actor: turn.actor,
    forum: forumId(payload.forum),
    minutes: minutesId(payload.minutes),
    item: payload.item,
    version: payload.version ?? null,
  });
  if (view === null) return notice({ kind: 'item-gone' }, language);
  return { message: { kind: 'item', view, page, back }, language };
};

export const askingPresses: PressResponders<'ask' | 'show-item'> = { ask: askedAgain, 'show-item': item };
