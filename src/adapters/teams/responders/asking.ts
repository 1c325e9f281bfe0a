import type { PayloadOf } from '../../../cards/payloads/payloads';
import type { Answer } from '../../../domain/answers/answer';
import type { Person } from '../../../domain/forums/access';
import type { Message, Utterance } from '../../../domain/message';
import type { AnswerMessage, ItemView } from '../../../domain/messages/asking';
import { forumId, forumOf, minutesId } from '../../../domain/shared/ids';
import type { Turn } from '../turn';
import { notice } from './notice';
import { nothingHere, viewerOf } from './viewer';
import type {
  CommandResponder,
  CommandResponders,
  PressResponder,
  PressResponders,
  Responder,
} from './responder';

export async function answerTo(responder: Responder, question: string, turn: Turn): Promise<Utterance> {
  const { useCases, recent, onProgress } = responder;
  const context = recent.of(turn.thread);
  const viewer = await viewerOf(responder, turn);
  const [answer, confirmed] = await Promise.all([
    useCases.ask({ actor: viewer, question, language: null, context, ...(onProgress && { onProgress }) }),
    confirmedFor(question, responder, viewer),
  ]);
  recent.add(turn.thread, question);
  const instead = await insteadOf(answer, responder, { viewer, turn });
  if (instead !== null) return instead;
  const message: Message = {
    kind: 'answer',
    asked: { question, context },
    repeatQuestion: false,
    answer,
    ...confirmed,
  };
  return { message, language: answer.language };
}

/** What the secretariat has answered stands beside what the minutes say, and is never taken for it. */
async function confirmedFor(
  question: string,
  { useCases }: Responder,
  viewer: Person,
): Promise<Pick<AnswerMessage, 'confirmed'>> {
  const confirmed = await useCases.confirmedAnswer({ actor: viewer, question });
  return confirmed === null ? {} : { confirmed };
}

/** Somebody who belongs to forums is not told, before others, that they belong to none. */
async function insteadOf(
  { content, language }: Answer,
  responder: Responder,
  { viewer, turn }: { readonly viewer: Person; readonly turn: Turn },
): Promise<Utterance | null> {
  if (content.kind !== 'not-stated' || content.reason !== 'no-forums') return null;
  return nothingHere(responder, { viewer, turn, language });
}

const askedAgain: PressResponder<'ask'> = async (responder, { payload, spoken }, turn) => {
  const { useCases, recent } = responder;
  const { asked, language } = payload;
  const viewer = await viewerOf(responder, turn);
  const [answer, confirmed] = await Promise.all([
    useCases.ask({ actor: viewer, ...asked, language }),
    confirmedFor(asked.question, responder, viewer),
  ]);
  recent.add(turn.thread, asked.question);
  const instead = await insteadOf(answer, responder, { viewer, turn });
  if (instead !== null) return instead;
  const message: Message = { kind: 'answer', asked, repeatQuestion: !spoken, answer, ...confirmed };
  return { message, language: answer.language };
};

const item: PressResponder<'show-item'> = async (responder, { payload }, turn) => {
  const actor = await viewerOf(responder, turn);
  const { forum, minutes, version = null } = payload;
  const about = { actor, forum: forumId(forum), minutes: minutesId(minutes), item: payload.item, version };
  return shown(await responder.useCases.showItem(about), payload);
};

/** "Vis mig punktet": the one behind the answer before, which is looked up again as only questions are remembered. */
const itemBehind: CommandResponder = async (responder, { language }, turn) => {
  const { useCases, recent } = responder;
  const asked = recent.of(turn.thread);
  const question = asked.at(-1);
  if (question === undefined) return notice({ kind: 'no-item-yet' }, language);
  const actor = await viewerOf(responder, turn);
  const context = asked.slice(0, -1);
  const { citations, closest } = await useCases.ask({ actor, question, language: null, context });
  const [cited] = [...citations, ...closest];
  if (cited === undefined) return notice({ kind: 'no-item-yet' }, language);
  const { forum, minutes, item: number, version } = cited;
  const view = await useCases.showItem({ actor, forum, minutes, item: number, version });
  return shown(view, { language, page: 0, back: { question, context } });
};

/** The opening: from there one leafs through the items. */
const opened: PressResponder<'minutes-open'> = async (responder, { payload }, turn) => {
  const actor = await viewerOf(responder, turn);
  const minutes = minutesId(payload.chosen ?? '');
  const forum = forumOf(minutes);
  const view = await responder.useCases.showItem({ actor, forum, minutes, item: 0, version: null });
  return shown(view, { language: payload.language, page: 0, back: null });
};

function shown(
  view: ItemView | null,
  { language, page, back }: Pick<PayloadOf<'show-item'>, 'language' | 'page' | 'back'>,
): Utterance {
  if (view === null) return notice({ kind: 'item-gone' }, language);
  return { message: { kind: 'item', view, page, back }, language };
}

export const askingPresses: PressResponders<'ask' | 'show-item' | 'minutes-open'> = {
  ask: askedAgain,
  'show-item': item,
  'minutes-open': opened,
};

export const askingCommands: CommandResponders<'item'> = { item: itemBehind };
