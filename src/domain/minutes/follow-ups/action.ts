import type { ActionWord } from './action-verbs';
import type { Agent } from './agents';
import type { KnownPeople } from './known-people';
import type { Frame } from './frames';

/** A clause read as work to be done. Offsets count in the sentence. */
export interface Action {
  readonly verb: ActionWord;
  readonly agent: Agent | null;
  /** "skal", "vil", "bedes" … before the verb. */
  readonly modal: string | null;
  readonly frame: Frame | null;
  /** What a passive is done to, where it stands before the verb. */
  readonly subject: Stretch | null;
  /** Between modal and verb: times and manners. */
  readonly middle: Stretch | null;
  readonly start: number;
  /** Where the object begins: past the verb and an agent behind it. */
  readonly rest: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** action: work · finite: the clause says something else · none: it has no verb known here, so it belongs to a neighbour. */
export type Reading =
  { readonly kind: 'action'; readonly action: Action } | { readonly kind: 'finite' | 'none' };

export interface ReadingContext {
  readonly sentence: string;
  readonly people: KnownPeople;
  readonly frame: Frame | null;
  /** Whom the sentence before names, where that is one person only. */
  readonly antecedent: string | null;
  /** Who is charged by the frame. */
  readonly charged: Agent | null;
}

export function done(action: Action): Reading {
  return { kind: 'action', action };
}
