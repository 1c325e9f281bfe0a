// The package's entry point also loads models, planners and tokenizers: 0.4 s at start-up that nothing here uses.
import { Application } from '@microsoft/teams-ai/lib/Application';
import type { TurnContext } from 'botbuilder';
import { decodePayload } from '../../cards/payloads/payloads';
import type { Rendered } from '../../cards/parts/card';
import { render } from '../../cards/render';
import type { Language } from '../../domain/answers/answer';
import type { Utterance } from '../../domain/message';
import type { Clock } from '../../ports/clock';
import type { IncomingActivity } from './activity-schema';
import { AnswerCards, type AnswerCardParts } from './answer-cards';
import { AnswerStream, mayStream } from './answer-stream';
import { pressedData } from './card-press';
import { deliver, type Delivery } from './delivery';
import { ExpiringMap } from './expiring-map';
import { takeFeedback } from './feedback-turn';
import { messageInput, type Input } from './input';
import { answerInvoke } from './invoke-answer';
import { noteParticipation } from './participant-events';
import { References } from './references';
import { rememberAnswer, takesFeedback } from './remember-answer';
import { activityOf } from './rendered-activity';
import { respond } from './respond';
import { noteRoster } from './roster-events';
import { welcome } from './responders/help';
import type { Responder } from './responders/responder';
import { answerSearch } from './search-turn';
import { sendWithin } from './send-within';
import { turnOf, type Turn } from './turn';
import { turnLanguage } from './turn-language';
import { withTyping } from './typing';

export interface BotParts extends Responder, Delivery, Pick<AnswerCardParts, 'amend'> {
  readonly clock: Clock;
  readonly language: Language;
}

export type Bot = Pick<Application, 'run'>;

const TYPING = { afterMs: 400, everyMs: 3000 };
const DELIVERY_MEMORY = { limit: 5000, lifetimeMs: 10 * 60_000 };
const WELCOME_MEMORY = { limit: 5000, lifetimeMs: 24 * 60 * 60_000 };
const LANGUAGE_MEMORY = { limit: 5000, lifetimeMs: 24 * 60 * 60_000 };

/**
 * Routes activities. The library's own typing timer is off because concurrent turns share it, its storage is
 * off because it writes after the handler with a version that concurrent turns invalidate, and its card actions
 * are not used because one answer with `refresh` changes the route for everybody.
 */
export function createBot(parts: BotParts): Bot {
  const app = new Application({ startTypingTimer: false, removeRecipientMention: false });
  const { clock } = parts;
  const delivered = new ExpiringMap<true>({ clock, ...DELIVERY_MEMORY });
  const welcomed = new ExpiringMap<true>({ clock, ...WELCOME_MEMORY });
  const spoken = new ExpiringMap<Language>({ clock, ...LANGUAGE_MEMORY });
  const route = (selector: Selector, handler: Handler, invoke = false): void => {
    app.addRoute(
      (context) => Promise.resolve(selector(activityIn(context))),
      (context) => handler(context),
      invoke,
    );
  };
  const cards = new AnswerCards(parts);
  route(isCardAction, (context) => pressCard(parts, context, cards), true);
  route(isFeedback, (context) => takeFeedback(parts, context), true);
  route(isSearch, (context) => answerSearch(parts, context), true);
  route(isMessage, (context) => once(delivered, context, () => hearMessage(parts, context, spoken)));
  route(isArrival, (context) => greet(parts, context, welcomed));
  const references = new References(parts);
  return {
    run: async (context) => {
      const activity = activityIn(context);
      const [handled] = await Promise.all([
        app.run(context),
        references.note(activity),
        noteRoster(parts, activity),
        noteParticipation(parts, activity),
      ]);
      return handled;
    },
  };
}

type Selector = (activity: IncomingActivity) => boolean;
type Handler = (context: TurnContext) => Promise<void>;

const isMessage: Selector = ({ type }) => type === 'message';
const isCardAction: Selector = ({ type, name }) => type === 'invoke' && name === 'adaptiveCard/action';
const isFeedback: Selector = ({ type, name }) => type === 'invoke' && name === 'message/submitAction';
const isSearch: Selector = ({ type, name }) => type === 'invoke' && name === 'composeExtension/query';
/** The bot itself among the added members comes together with an installation, which is greeted already. */
const isArrival: Selector = ({ type, action, membersAdded, recipient }) =>
  (type === 'installationUpdate' && action === 'add') ||
  (type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id !== recipient.id));

async function hearMessage(
  parts: BotParts,
  context: TurnContext,
  spoken: ExpiringMap<Language>,
): Promise<void> {
  const activity = activityIn(context);
  const turn = turnAmong(spoken, activity, parts.language);
  const input = messageInput(activity, turn.place);
  const stream = mayStream(activity, turn) ? new AnswerStream(parts, context) : null;
  const typing = {
    ...TYPING,
    send: async () => {
      // What is streamed shows that the bot is at work.
      if (stream?.isOpen !== true) await sendWithin(parts.sendLimitMs, context, { type: 'typing' });
    },
  };
  const responder = stream === null ? parts : { ...parts, onProgress: stream.show.bind(stream) };
  const utterance = await withTyping(typing, () => respond(responder, input, turn));
  const rendered = { ...render(utterance), takesFeedback: takesFeedback(utterance) };
  const sent = await finish({ parts, context, stream }, rendered);
  if (sent !== null && takesFeedback(utterance)) rememberAnswer(parts, { utterance, sent, activity }, turn);
}

/** Ends the stream with the answer; a message of its own where there is none, or Teams does not take its end. */
async function finish({ parts, context, stream }: Hearing, rendered: Rendered): Promise<string | null> {
  const ended = (await stream?.end(activityOf(rendered))) ?? 'not-streamed';
  if (ended === 'not-streamed') return deliver(parts, context, rendered);
  return ended === 'cancelled' ? null : ended.id;
}

interface Hearing {
  readonly parts: BotParts;
  readonly context: TurnContext;
  readonly stream: AnswerStream | null;
}

/** A thumb up, or a mention alone, is answered in the language the same person spoke before. */
function turnAmong(spoken: ExpiringMap<Language>, activity: IncomingActivity, fallback: Language): Turn {
  const turn = turnOf(activity, fallback);
  const language = turnLanguage(activity) ?? spoken.get(turn.thread) ?? fallback;
  spoken.set(turn.thread, language);
  return { ...turn, language };
}

async function pressCard(parts: BotParts, context: TurnContext, cards: AnswerCards): Promise<void> {
  const activity = activityIn(context);
  const turn = turnOf(activity, parts.language);
  const utterance: Utterance = await respond(parts, pressInput(activity.value), turn);
  await answerInvoke(context, render(utterance));
  // The person has their answer; the card of all the others may take its time.
  void cards.pressed(activity, utterance, turn);
}

function pressInput(value: unknown): Input {
  const payload = decodePayload(pressedData(value));
  return payload === null
    ? { kind: 'unclear', notice: { kind: 'stale-card' } }
    : { kind: 'payload', payload, spoken: false };
}

async function greet(parts: BotParts, context: TurnContext, welcomed: ExpiringMap<true>): Promise<void> {
  const activity = activityIn(context);
  const conversation = activity.conversation.id;
  if (welcomed.get(conversation) !== undefined) return;
  welcomed.set(conversation, true);
  // In the language of the minutes: a client's own language says little about what people here speak.
  const turn = { ...turnOf(activity, parts.language), language: parts.language };
  const utterance = await welcome(parts, turn);
  await deliver(parts, context, render(utterance));
}

/** The bot service delivers again what it takes for lost; the person should not be answered twice. */
async function once(
  seen: ExpiringMap<true>,
  context: TurnContext,
  handle: () => Promise<void>,
): Promise<void> {
  const { id, conversation } = activityIn(context);
  const key = `${conversation.id}|${id ?? ''}`;
  if (typeof id === 'string' && seen.get(key) !== undefined) return;
  seen.set(key, true);
  await handle();
}

/** The server lets only activities in that fit the schema. */
function activityIn(context: TurnContext): IncomingActivity {
  return context.activity as unknown as IncomingActivity;
}
