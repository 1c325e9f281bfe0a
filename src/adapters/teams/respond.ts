import type { Payload, PayloadOf } from '../../cards/payloads';
import type { ExampleQuestion, ListName, Message, Notice, Utterance } from '../../domain/message';
import type { Language } from '../../domain/answers/answer';
import { ReferatbotError } from '../../domain/shared/errors';
import { forumId, minutesId } from '../../domain/shared/ids';
import type { Log } from '../../ports/log';
import type { Command } from './commands';
import type { Input } from './input';
import { failureFields } from './failure-fields';
import type { RecentQuestions } from './recent-questions';
import type { Turn } from './turn';
import type { UseCases } from './use-cases';

export interface Responder {
  readonly useCases: UseCases;
  readonly recent: RecentQuestions;
  readonly log: Log;
}

/** One input, one use case, one message. */
export async function respond(responder: Responder, input: Input, turn: Turn): Promise<Utterance> {
  switch (input.kind) {
    case 'question':
      return answerTo(responder, input.text, turn);
    case 'command':
      return command(responder, input.command, turn);
    case 'payload':
      return pressed(responder, input, turn);
    case 'unclear':
      return notice(input.notice, turn.language);
  }
}

export async function welcome(responder: Responder, turn: Turn): Promise<Utterance> {
  const examples = await examplesFor(responder, turn);
  return { message: { kind: 'welcome', place: turn.place, examples }, language: turn.language };
}

async function answerTo({ useCases, recent }: Responder, question: string, turn: Turn): Promise<Utterance> {
  const context = recent.of(turn.thread);
  const answer = await useCases.ask({ actor: turn.actor, question, language: null, context });
  recent.add(turn.thread, question);
  const message: Message = { kind: 'answer', asked: { question, context }, repeatQuestion: false, answer };
  return { message, language: answer.language };
}

async function command(responder: Responder, { name, language }: Command, turn: Turn): Promise<Utterance> {
  if (name === 'help') return help(responder, turn, language);
  if (name === 'thanks') return notice({ kind: 'thanked' }, language);
  const message = await list(responder, { list: name, cursor: null, skip: 0 }, turn);
  return { message, language };
}

async function pressed(
  responder: Responder,
  { payload, spoken }: { readonly payload: Payload; readonly spoken: boolean },
  turn: Turn,
): Promise<Utterance> {
  const { language } = payload;
  switch (payload.verb) {
    case 'ask':
      return askedAgain(responder, { payload, spoken }, turn);
    case 'show-help':
      return help(responder, turn, language);
    case 'show-list':
      return listPage(responder, payload, turn);
    case 'show-item':
      return item(responder, payload, turn);
  }
}

async function askedAgain(
  { useCases, recent }: Responder,
  { payload, spoken }: { readonly payload: PayloadOf<'ask'>; readonly spoken: boolean },
  turn: Turn,
): Promise<Utterance> {
  const { asked, language } = payload;
  const answer = await useCases.ask({ actor: turn.actor, ...asked, language });
  recent.add(turn.thread, asked.question);
  return { message: { kind: 'answer', asked, repeatQuestion: !spoken, answer }, language: answer.language };
}

/** A cursor that the store no longer knows comes from an old card, or was made up. */
async function listPage(
  responder: Responder,
  payload: PayloadOf<'show-list'>,
  turn: Turn,
): Promise<Utterance> {
  const { language } = payload;
  try {
    return { message: await list(responder, payload, turn), language };
  } catch (error) {
    if (!(error instanceof ReferatbotError) || error.code !== 'bad-usage') throw error;
    return notice({ kind: 'stale-card' }, language);
  }
}

async function item(
  { useCases }: Responder,
  payload: PayloadOf<'show-item'>,
  turn: Turn,
): Promise<Utterance> {
  const { language, page, back } = payload;
  const view = await useCases.showItem({
    actor: turn.actor,
    forum: forumId(payload.forum),
    minutes: minutesId(payload.minutes),
    item: payload.item,
  });
  if (view === null) return notice({ kind: 'item-gone' }, language);
  return { message: { kind: 'item', view, page, back }, language };
}

async function list(
  { useCases }: Responder,
  {
    list: name,
    cursor,
    skip,
  }: { readonly list: ListName; readonly cursor: string | null; readonly skip: number },
  { actor }: Turn,
): Promise<Message> {
  const listing = <T>(page: { readonly entries: readonly T[]; readonly cursor: string | null }) => ({
    entries: page.entries,
    cursor,
    nextCursor: page.cursor,
    skip,
  });
  switch (name) {
    case 'forums':
      return {
        kind: name,
        listing: listing({ entries: await useCases.listForums({ actor }), cursor: null }),
      };
    case 'meetings':
      return { kind: name, listing: listing(await useCases.listMeetings({ actor, cursor })) };
    case 'minutes':
      return { kind: name, listing: listing(await useCases.listMinutes({ actor, cursor })) };
    case 'tasks':
      return { kind: name, listing: listing(await useCases.listTasks({ actor, cursor })) };
  }
}

async function help(responder: Responder, turn: Turn, language: Language): Promise<Utterance> {
  const examples = await examplesFor(responder, turn);
  return { message: { kind: 'help', place: turn.place, examples }, language };
}

/**
 * Titles from a person's own forums are for that person only, so others in the conversation get none.
 * Help must help when the store is down: then it comes without examples.
 */
async function examplesFor({ useCases, log }: Responder, turn: Turn): Promise<readonly ExampleQuestion[]> {
  if (turn.place !== 'personal') return [];
  try {
    return await useCases.exampleQuestions({ actor: turn.actor });
  } catch (error) {
    log.warn('no example questions', failureFields(error));
    return [];
  }
}

function notice(content: Notice, language: Language): Utterance {
  return { message: { kind: 'notice', notice: content }, language };
}
