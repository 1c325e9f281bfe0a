import { agentWithin } from './agent-within';
import type { Agent, KnownPeople } from './agents';
import { clausesOf, type Clause } from './clauses';
import { frameOf, type Frame } from './frames';
import { furtherVerb, type FurtherVerb } from './further-verb';
import type { Action } from './action';
import { readClause } from './read-clause';

/** An action with the end of its words: where the next statement begins, or the end of the sentence. */
export interface Stated {
  readonly action: Action;
  readonly end: number;
  /** "… revideres og lægges …": verbs that go on with the same subject. */
  readonly further: readonly FurtherVerb[];
}

interface State {
  readonly sentence: string;
  readonly people: KnownPeople;
  readonly found: { action: Action; end: number; further: FurtherVerb[] }[];
  /** The frame of the last "at", for "… at A, og at B". */
  frame: Frame | null;
  /** A clause without a verb, waiting for the one it belongs to. */
  pending: Clause | null;
}

/** What a sentence says is to be done, in order; each clause with a subject and a verb of its own is one action. */
export function readSentence(sentence: string, people: KnownPeople): readonly Stated[] {
  const state: State = { sentence, people, found: [], frame: null, pending: null };
  for (const clause of clausesOf(sentence)) take(state, clause.start === 0 ? asStatement(clause) : clause);
  return state.found;
}

/** A point of a list may begin with the "at" of the sentence above it. */
function asStatement(clause: Clause): Clause {
  return clause.kind === 'content' ? { ...clause, kind: 'main' } : clause;
}

function take(state: State, clause: Clause): void {
  if (clause.kind === 'aside') {
    state.pending = null;
  } else if (clause.kind === 'content') {
    state.frame = frameOf(state.sentence.slice(0, clause.start)) ?? (clause.joined ? state.frame : null);
    state.pending = null;
    if (state.frame) read(state, clause);
  } else if (!goesOn(state, clause)) {
    read(state, state.pending ? merged(state.pending, clause) : clause);
  }
}

function read(state: State, clause: Clause): void {
  const frame = clause.kind === 'content' ? state.frame : null;
  const reading = readClause(clause, { ...state, frame, charged: frame ? chargedBy(state, frame) : null });
  state.pending = reading.kind === 'none' ? clause : null;
  if (reading.kind === 'none') return;
  endLast(state, clause.start);
  if (reading.kind === 'action')
    state.found.push({ action: reading.action, end: state.sentence.length, further: [] });
}

function endLast(state: State, end: number): void {
  const last = state.found.at(-1);
  if (last && last.end > end && end > last.action.rest) last.end = end;
}

/** "… revideres og lægges til godkendelse …": a further verb without a subject stays with the action before it. */
function goesOn(state: State, clause: Clause): boolean {
  const last = state.found.at(-1);
  if (!clause.joined || !last || last.end < clause.start) return false;
  const verb = furtherVerb(clause, last.action.verb.form);
  if (verb) last.further.push(verb);
  return verb !== null;
}

function merged(before: Clause, after: Clause): Clause {
  return { ...before, words: [...before.words, ...after.words] };
}

/** "Ida påtager sig at …", "Sekretariatet får til opgave at …", "Udvalget beder administrationen om at …". */
function chargedBy(state: State, frame: Frame): Agent | null {
  return frame.kind === 'charged' ? agentWithin(state.sentence, frame, state.people) : null;
}
