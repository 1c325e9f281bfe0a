import { printable } from './printable';
import type { Payload, PayloadOf } from '../payloads/payloads';

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Payload & { readonly msteams?: MessageBack };
  readonly style?: 'positive';
  /** Sends the card's inputs neither along nor to be checked. */
  readonly associatedInputs?: 'none';
}

/** Makes Teams show the press as a message of the person who pressed. */
interface MessageBack {
  readonly type: 'messageBack';
  readonly displayText: string;
  readonly text: string;
}

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: Payload['verb'];
  readonly data: Payload;
  readonly style?: 'positive';
  /** Sends the card's inputs neither along nor to be checked. */
  readonly associatedInputs?: 'none';
  /** For clients without Universal Actions; answered with a new message. */
  readonly fallback: SubmitAction;
}

export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

export type Action = SubmitAction | ExecuteAction | ToggleAction | OpenUrlAction;

/** Replaces the card it stands in, for the person who pressed. */
export function replaceWith(
  title: string,
  payload: Payload,
  look: { primary?: boolean; withoutInputs?: boolean } = {},
): ExecuteAction {
  const label = printable(title);
  return {
    type: 'Action.Execute',
    title: label,
    verb: payload.verb,
    data: payload,
    ...(look.primary && { style: 'positive' }),
    ...(look.withoutInputs && { associatedInputs: 'none' }),
    fallback: { type: 'Action.Submit', title: label, data: withoutWayBack(payload) },
  };
}

/** Asks a question as if the person had typed it; the answer is a new message. */
export function askAction(title: string, payload: PayloadOf<'ask'>): SubmitAction {
  const { question } = payload.asked;
  const msteams: MessageBack = { type: 'messageBack', displayText: question, text: question };
  return { type: 'Action.Submit', title: printable(title), data: { ...payload, msteams } };
}

/** Answered with a new message below. */
export function submitAction(
  title: string,
  payload: Payload,
  look: { primary?: boolean; withoutInputs?: boolean } = {},
): SubmitAction {
  return {
    type: 'Action.Submit',
    title,
    data: payload,
    ...(look.primary && { style: 'positive' }),
    ...(look.withoutInputs && { associatedInputs: 'none' }),
  };
}

/** Leaves the conversation; nothing is sent before somebody presses it. */
export function openUrl(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}

export function toggleAction(title: string, targetElements: readonly string[]): ToggleAction {
  return { type: 'Action.ToggleVisibility', title, targetElements };
}

/** A new message leaves the old card where it is, so there is nothing to go back to. */
function withoutWayBack(payload: Payload): Payload {
  return payload.verb === 'show-item' ? { ...payload, back: null } : payload;
}
