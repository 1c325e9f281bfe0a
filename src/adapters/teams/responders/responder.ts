import type { PayloadOf, Verb } from '../../../cards/payloads/payloads';
import type { AnswerProgress } from '../../../domain/answers/answer-progress';
import type { Utterance } from '../../../domain/message';
import type { Log } from '../../../ports/log';
import type { Command, CommandName } from '../commands/command';
import type { RecentQuestions } from '../recent-questions';
import type { Turn } from '../turn';
import type { UseCases } from '../use-cases';

export interface Responder {
  readonly useCases: UseCases;
  readonly recent: RecentQuestions;
  readonly log: Log;
  /** Told of the steps of an answer that takes a while, where the person can be shown them. */
  readonly onProgress?: (progress: AnswerProgress) => void;
}

/** `spoken`: the press already stands in the conversation as a message. */
export interface Pressed<V extends Verb> {
  readonly payload: PayloadOf<V>;
  readonly spoken: boolean;
}

export type PressResponder<V extends Verb> = (
  responder: Responder,
  pressed: Pressed<V>,
  turn: Turn,
) => Promise<Utterance>;

export type CommandResponder = (responder: Responder, command: Command, turn: Turn) => Promise<Utterance>;

/** What a capability does when its buttons are pressed and its commands written: one use case, one message. */
export type PressResponders<V extends Verb> = { readonly [Name in V]: PressResponder<Name> };
export type CommandResponders<Name extends CommandName> = Readonly<Record<Name, CommandResponder>>;
