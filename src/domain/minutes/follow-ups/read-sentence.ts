import { actionWord } from './action-verbs';
import { agentWithin } from './agent-within';
import type { Agent } from './agents';
import type { KnownPeople } from './known-people';
import { clausesOf, type Clause } from './clauses';
import { frameOf, type Frame } from './frames';
import { furtherVerb, type FurtherVerb } from './further-verb';
import type { Action } from './action';
import { readClause } from './read-clause';
import { presentBehindName, unknownPresent } from './unknown-present';
import { wordsOf, type Word } from './words';
import { actionOf, subjectOnTheWay, type Subject } from './shared-subject';

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
  readonly antecedent: string | null;
  readonly found: { action: Action; end: number; further: FurtherVerb[] }[];
  /** The frame of the last "at", for "… at A, og at B". */
  frame: Frame | null;
  /** A clause without a verb, waiting for the one it belongs to. */
  pending: Clause | null;
  /** The clause before only reported or described; what an "og" without a comma adds to it does, too. */
  reports: boolean;
  /** Ida said that …: a promise within is only told of, "… at regionen har lovet | at rette …". */
  told: boolean;
  /** Who met or went home in the clause before. */
  subject: Subject | null;
}

/** What a sentence says is to be done, in order; each clause with a subject and a verb of its own is one action. */
export function readSentence(
  sentence: string,
  people: KnownPeople,
  antecedent: string | null = null,
): readonly Stated[] {
  const state: State = {
    sentence,
    people,
    antecedent,
    found: [],
    frame: null,
    pending: null,
    reports: false,
    told: false,
    subject: null,
  };
  const words = wordsOf(sentence);
  if (!mayAct(sentence, words)) return [];
  for (const clause of clausesOf(words)) take(state, clause.start === 0 ? asStatement(clause) : clause);
  return state.found;
}

function isBehindComma({ sentence }: State, { start }: Pick<Clause, 'start'>): boolean {
  return /[,;:]\s*$/u.test(sentence.slice(Math.max(0, start - 4), start));
}

/** "forpligter sig til ikke at …" is nothing to be done. */
function frameBefore({ sentence, frame }: State, clause: Clause): Frame | null {
  const before = sentence.slice(Math.max(0, clause.start - 200), clause.start);
  if (/(?<!\p{L})(?:ikke|undlade)\s+$/iu.test(before)) return null;
  return frameOf(sentence.slice(0, clause.start)) ?? (clause.joined ? frame : null);
}

/** Most sentences hold no verb that is work, nor an "at" with something like one. */
function mayAct(sentence: string, words: readonly Word[]): boolean {
  return (
    words.some(({ lower }) => lower === 'får' || lower === 'få') ||
    /\p{Ll}{3}es\s(?:[^,;]{1,30}\s)?af\s/u.test(sentence) ||
    words.some((word, at) => actionWord(word.text) !== null || mayBePresent(word, words[at - 1])) ||
    /\sat\s(?:\p{L}+\s)?\p{Ll}+e\s/u.test(sentence)
  );
}

function mayBePresent(word: Word, before: Word | undefined): boolean {
  if (word.lower === 'leder' || unknownPresent(word) !== null) return true;
  return /^\p{Lu}/u.test(before?.text ?? '') && presentBehindName(word) !== null;
}

/** A point of a list may begin with the "at" of the sentence above it. */
function asStatement(clause: Clause): Clause {
  return clause.kind === 'content' ? { ...clause, kind: 'main' } : clause;
}

/** "Kassen er tom, så Ida bestiller papir": what follows from it, unless something promised is to serve it. */
function isConsequence(state: State, { kind, start, words }: Clause): boolean {
  if (kind !== 'aside' || state.found.length > 0 || !isBehindComma(state, { start })) return false;
  const [first] = words;
  const isSo = /^så\s/iu.test(state.sentence.slice(start, start + 3));
  return isSo && first !== undefined && state.people.has(first.lower) && /^\p{Lu}/u.test(first.text);
}

/** "Ida, | der kender ham, | ringer …" */
function isOnSomebody({ pending, people, sentence }: State, { kind, start }: Clause): boolean {
  const [first] = pending?.words ?? [];
  if (kind !== 'aside' || !first || !/^(?:der|som)\s/iu.test(sentence.slice(start, start + 4))) return false;
  return people.has(first.lower) && pending?.words.length === 1;
}

function take(state: State, given: Clause): void {
  const clause: Clause = isConsequence(state, given) ? { ...given, kind: 'main' } : given;
  const goesOnReporting = state.reports && clause.joined && !isBehindComma(state, clause);
  state.reports = clause.kind === 'aside' || goesOnReporting;
  if (clause.kind !== 'content') state.told = false;
  if (clause.kind === 'aside' || goesOnReporting) {
    if (!isOnSomebody(state, clause)) state.pending = null;
  } else if (clause.kind === 'content') {
    const isToldOf = state.told && !clause.joined && !isBehindComma(state, clause);
    state.frame = isToldOf ? null : frameBefore(state, clause);
    state.pending = null;
    state.reports = state.frame === null && !isInfinitive(clause);
    state.told = state.frame === null;
    if (state.frame) read(state, clause);
  } else if (!goesOn(state, clause)) {
    const { pending } = state;
    const whole = pending && goesTogether(state, pending, clause) ? merged(pending, clause) : clause;
    if (!isShared(state, clause, whole)) read(state, whole);
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

/** "… bliver ved med | at skrive ned" tells nothing. */
function isInfinitive({ words }: Clause): boolean {
  return words[0] !== undefined && actionWord(words[0].text)?.form === 'infinitive';
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

/** "Ida og Bo mødes i maj | og lægger en plan": the second verb is the work. */
function isShared(state: State, clause: Clause, whole: Clause): boolean {
  const subject = clause.joined ? state.subject : null;
  const action = subject ? actionOf(subject, clause) : null;
  if (!isComment(clause)) state.subject = subjectOnTheWay(state.sentence, whole, state.people);
  if (action) state.found.push({ action, end: state.sentence.length, further: [] });
  return action !== null;
}

/** "Ida syntes, | det var godt, | og vil …" */
function isComment({ joined, words }: Clause): boolean {
  return (
    !joined && /^(?:det|der)$/u.test(words[0]?.lower ?? '') && /^(?:er|var)$/u.test(words[1]?.lower ?? '')
  );
}

/** Longer ones are enumerations. Words. */
const LONGEST_PENDING = 40;

/** "Taget til efterretning og | administrationen …": the verdict on the item has no part in what follows. */
const VERDICT =
  /^(?:taget|godkendt|drøftet|tiltrådt|vedtaget|anbefalet|orienteret|behandlet|imødekommet|besluttet|aftalt|enighed|ok)$/u;

/** "Ida | og Bo sender …"; but "Drøftet, | og Bo sender …", "…, | idet Bo sender …" and "… | og der meldes" begin anew. */
function goesTogether(state: State, before: Clause, after: Clause): boolean {
  if (before.words.length > LONGEST_PENDING) return false;
  if (!after.joined) return true;
  const opening = state.sentence.slice(after.start, after.words[0]?.start).trim().toLowerCase();
  const isEnumerated = opening === 'og' || opening === 'samt';
  if (!isEnumerated || isBehindComma(state, after) || after.words[0]?.lower === 'der') return false;
  return !VERDICT.test(before.words[0]?.lower ?? '');
}

function merged(before: Clause, after: Clause): Clause {
  return { ...before, words: [...before.words, ...after.words] };
}

/** "Ida påtager sig at …", "Sekretariatet får til opgave at …", "Udvalget beder administrationen om at …". */
function chargedBy(state: State, frame: Frame): Agent | null {
  const isUrged = frame.kind === 'wished' && /^opfordres(?!\p{L})/iu.test(frame.words);
  return frame.kind === 'charged' || isUrged ? agentWithin(state.sentence, frame, state.people) : null;
}
