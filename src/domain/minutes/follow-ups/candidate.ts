import type { Deadline } from '../../language/deadlines';
import type { Recurrence, TaskDraft } from '../model';
import type { Action } from './action';

/** Where a sentence stands. */
export interface Place {
  readonly section: TaskDraft['section'];
  /** In a list opened by a sentence that ends with a colon: what that sentence announced. */
  readonly list: 'agreed' | 'reported' | 'plain' | null;
  /** Under a heading like "Den videre proces". */
  readonly underProcess: boolean;
  /** Behind a sentence that somebody said or told something. */
  readonly told: boolean;
  /** In an item in which everybody tells what is new. */
  readonly round: boolean;
  /** The body whose minutes these are, in lower case. */
  readonly forum: string | null;
}

/** A reading that may be a task, with what is known about it. */
export interface Candidate {
  readonly action: Action;
  /** The action's own stretch of the sentence, from its conjunction on. */
  readonly words: string;
  readonly sentence: string;
  readonly place: Place;
  readonly deadline: Deadline | null;
  readonly recurrence: Recurrence | null;
  readonly condition: string | null;
  /** Somebody stands behind the words, in brackets or after a dash. */
  readonly named: boolean;
}

/** Something that speaks for (above 0) or against a candidate being a task. */
export interface Cue {
  /** What has to be looked for in the words; times, repetitions and conditions are dearest. Nothing: known already. */
  readonly asksFor?: 'words' | 'time';
  readonly name: string;
  readonly weight: number;
  readonly holds: (candidate: Candidate) => boolean;
}
