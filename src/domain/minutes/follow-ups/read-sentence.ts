import { agentWithin, type Agent, type KnownPeople } from './agents';
import { clausesOf, type Clause } from './clauses';
import { frameOf, type Frame } from './frames';
import { readClause, type Action } from './reading';

/** An action with the end of its words: where the next action begins, or the end of the sentence. */
export interface Stated {
  readonly action: Action;
  readonly end: number;
}

interface State {
  readonly sentence: string;
  readonly people: KnownPeople;
  readonly actions: Action[];
  /** The frame of the last "at", for "… at A, og at B". */
  frame: Frame | null;
  /** Clauses without a verb of their own, waiting for the one they belong to. */
  pending: Clause | null;
}

/** What a sentence says is to be done, in order; each clause with a subject and a verb of its own is one action. */
export function readSentence(sentence: string, people: KnownPeople): readonly Stated[] {
  const state: State = { sentence, people, actions: [], frame: null, pending: null };
  for (const clause of clausesOf(sentence)) take(state, clause);
  return state.actions.map((action, index) => ({
    action,
    end: state.actions[index + 1]?.start ?? sentence.length,
  }));
}

function take(state: State, clause: Clause): void {
  if (clause.kind === 'aside') {
    state.pending = null;
    return;
  }
  if (clause.kind === 'content') {
    state.frame = frameOf(state.sentence.slice(0, clause.start)) ?? (clause.joined ? state.frame : null);
    state.pending = null;
    if (state.frame) read(state, clause);
    return;
  }
  read(state, state.pending && clause.joined ? merged(state.pending, clause) : clause);
}

function read(state: State, clause: Clause): void {
  const isFramed = clause.kind === 'content';
  const frame = isFramed ? state.frame : null;
  if (isContinuation(state, clause)) return;
  const reading = readClause(clause, { ...state, frame, charged: frame ? chargedBy(state, frame) : null });
  state.pending = reading.kind === 'none' ? clause : null;
  if (reading.kind === 'action') state.actions.push(reading.action);
}

/** "… revideres og lægges til godkendelse …": a further verb for the same subject stays with the action before it. */
function isContinuation(state: State, clause: Clause): boolean {
  if (!clause.joined || state.actions.length === 0 || clause.kind === 'content') return false;
  const reading = readClause(
    { ...clause, words: clause.words.slice(0, 1) },
    { ...state, frame: null, charged: null },
  );
  return reading.kind === 'action' || isBareVerb(clause);
}

function isBareVerb(clause: Clause): boolean {
  return (
    /^\p{Ll}+(?:er|es)$/u.test(clause.words[0]?.text ?? '') &&
    clause.words.length > 1 &&
    !/^(?:efter|under|over|der|deres)$/.test(clause.words[0]?.lower ?? '')
  );
}

function merged(before: Clause, after: Clause): Clause {
  return { ...before, words: [...before.words, ...after.words] };
}

/** "Ida påtager sig at …", "Sekretariatet får til opgave at …", "Udvalget beder administrationen om at …". */
function chargedBy(state: State, frame: Frame): Agent | null {
  if (frame.kind !== 'charged') return null;
  return agentWithin(state.sentence, frame, state.people);
}
