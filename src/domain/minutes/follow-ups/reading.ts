import { actionWord, type ActionWord } from './action-verbs';
import { agentAtStart, type Agent, type KnownPeople } from './agents';
import type { Clause } from './clauses';
import type { Frame } from './frames';
import type { Word } from './words';

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
  /** Who is charged by the frame. */
  readonly charged: Agent | null;
}

const MODALS = new Set(['skal', 'vil', 'bedes', 'anmodes']);
const OTHER_FINITE = new Set(
  (
    'er var har havde blev kan kunne skulle ville burde bør må måtte viser siger mener synes findes består betyder gælder giver_ fremgår ' +
    'ønsker ønskes anbefaler anbefales indstiller indstilles foreslår foreslås forventes forventer godkender godkendes ser orienterede ' +
    'drøftede oplyste godkendte besluttede beslutter besluttes aftaltes anbefalede tog gav fik kom gik bemærker bemærkede takker takkede ' +
    'understreger understregede påpegede spurgte foreslog ønskede understøtter indgår omfatter indeholder fortsætter afsluttes fastholdes'
  ).split(' '),
);
const ADVERBS = new Set(
  (
    'først dernæst herefter derefter efterfølgende desuden derudover endvidere derfor samtidig samtidigt her nu så endelig yderligere ' +
    'ligeledes også herudover fremadrettet fremover konkret generelt snarest løbende dog således således herunder hermed i på til efter inden ved ' +
    'for med som under fra af om frem mod forud snarest senest mellem omkring sideløbende igen stadig fortsat sammen hurtigst muligt derved ikke evt eventuelt gerne derpå dermed dertil heri selv heraf hertil ultimo primo medio foruden udover'
  ).split(' '),
);
const PASSIVE_AUXILIARY = new Set(['blive', 'blives']);
/** Infinitives after a modal that describe a state. */
const STATES = new Set([
  'være',
  'have',
  'kunne',
  'ligge',
  'bestå',
  'gælde',
  'skulle',
  'ville',
  'danne',
  'forblive',
  'bidrage',
  'indgå',
  'tjene',
]);
const REACH = 14;

export function readClause(clause: Clause, context: ReadingContext): Reading {
  if (clause.kind === 'content') {
    const infinitive = infinitiveAtHead(clause, context);
    if (infinitive) return infinitive;
  }
  return readFinite(clause, context);
}

/** "… opbakning til at | arbejde videre …" */
function infinitiveAtHead(clause: Clause, context: ReadingContext): Reading | null {
  const index = clause.words.findIndex((word) => !ADVERBS.has(word.lower));
  const word = clause.words[index];
  const verb = word ? actionWord(word.text) : null;
  if (!word || verb?.form !== 'infinitive') return null;
  const agent = context.charged;
  return done({
    verb,
    agent,
    modal: null,
    frame: context.frame,
    subject: null,
    middle: null,
    start: clause.start,
    rest: word.end,
  });
}

function readFinite(clause: Clause, context: ReadingContext): Reading {
  for (const [index, word] of clause.words.entries()) {
    if (word.lower === 'der' && index > 0 && !ADVERBS.has(clause.words[0]?.lower ?? ''))
      return { kind: 'finite' };
    if (MODALS.has(word.lower)) return readModal(clause, index, context);
    if (word.lower === 'bliver') return readBecoming(clause, index, context);
    if (OTHER_FINITE.has(word.lower)) return { kind: 'finite' };
    const verb = actionWord(word.text);
    if (verb?.form === 'present') return readActive(clause, index, context);
    if (verb?.form === 'passive') return readPassive(clause, index, context);
  }
  return { kind: 'none' };
}

function readActive(clause: Clause, index: number, context: ReadingContext): Reading {
  const { words, word, verb } = at(clause, index);
  if (!word || !verb) return { kind: 'none' };
  const before = agentBefore(clause, index, context);
  const base = { verb, modal: null, frame: context.frame, subject: null, middle: null, start: clause.start };
  if (before) return done({ ...base, agent: before.agent, rest: word.end });
  if (isUs(clause, index)) return done({ ...base, agent: null, rest: word.end });
  if (!isAdverbial(words.slice(0, index)) || (clause.joined && index === 0)) return { kind: 'finite' };
  const after = agentAtStart(context.sentence.slice(word.end), context.people);
  return after ? done({ ...base, agent: after, rest: word.end + after.end }) : { kind: 'finite' };
}

function readPassive(clause: Clause, index: number, context: ReadingContext): Reading {
  const { words, word, verb } = at(clause, index);
  if (!word || !verb) return { kind: 'none' };
  const subject = subjectOf(words.slice(0, index));
  const by = agentBy(word.end, context);
  return done({
    verb,
    agent: by?.agent ?? null,
    modal: null,
    frame: context.frame,
    subject,
    middle: null,
    start: clause.start,
    rest: word.end,
  });
}

function readModal(clause: Clause, index: number, context: ReadingContext): Reading {
  const modal = clause.words[index];
  if (!modal) return { kind: 'none' };
  const inverted = isAdverbial(clause.words.slice(0, index));
  const after = inverted ? agentAtStart(context.sentence.slice(modal.end), context.people) : null;
  const from = modal.end + (after?.end ?? 0);
  const found = verbAfterModal(clause, index, from);
  if (!found) return { kind: 'finite' };
  const base = {
    verb: found.verb,
    modal: modal.lower,
    frame: context.frame,
    middle: { start: from, end: found.middleEnd },
    start: clause.start,
    rest: found.word.end,
  };
  if (found.verb.form !== 'infinitive') {
    const by = agentBy(found.word.end, context);
    return done({
      ...base,
      agent: by?.agent ?? null,
      subject: inverted ? null : subjectOf(clause.words.slice(0, index)),
    });
  }
  const agent = after ?? agentBefore(clause, index, context)?.agent ?? null;
  if (agent === null && !isUs(clause, index)) return { kind: 'finite' };
  return done({ ...base, agent, subject: null });
}

interface FoundVerb {
  readonly verb: ActionWord;
  readonly word: Word;
  readonly middleEnd: number;
}

function verbAfterModal(clause: Clause, modal: number, from: number): FoundVerb | null {
  let first = true;
  for (let index = modal + 1; index < Math.min(clause.words.length, modal + REACH); index += 1) {
    const word = clause.words[index];
    if (!word || word.start < from) continue;
    if (PASSIVE_AUXILIARY.has(word.lower)) return participleAfter(clause, index);
    if (STATES.has(word.lower)) return null;
    const verb = actionWord(word.text);
    if (verb?.form === 'infinitive' || verb?.form === 'passive') return { verb, word, middleEnd: word.start };
    if (
      first &&
      word.lower.endsWith('e') &&
      !ADVERBS.has(word.lower) &&
      !/^(?:de|alle|begge|ikke|denne|dette|disse)$/.test(word.lower)
    )
      return null;
    first = first && ADVERBS.has(word.lower);
  }
  return null;
}

function participleAfter(clause: Clause, auxiliary: number): FoundVerb | null {
  const start = clause.words[auxiliary]?.start ?? 0;
  for (let index = auxiliary + 1; index <= auxiliary + 6; index += 1) {
    const word = clause.words[index];
    const verb = word ? actionWord(word.text) : null;
    if (word && verb?.form === 'participle') return { verb, word, middleEnd: start };
  }
  return null;
}

/** "… bliver undersøgt (af X)": but "bliver" alone may describe what is going on, so only with a participle of a deed. */
function readBecoming(clause: Clause, index: number, context: ReadingContext): Reading {
  const found = participleAfter(clause, index);
  if (found?.verb.kind !== 'deed') return { kind: 'finite' };
  const by = agentBy(found.word.end, context);
  const subject = subjectOf(clause.words.slice(0, index));
  return done({
    verb: found.verb,
    agent: by?.agent ?? null,
    modal: null,
    frame: context.frame,
    subject,
    middle: null,
    start: clause.start,
    rest: found.word.end,
  });
}

function at(
  clause: Clause,
  index: number,
): { words: readonly Word[]; word: Word | undefined; verb: ActionWord | null } {
  const word = clause.words[index];
  return { words: clause.words, word, verb: word ? actionWord(word.text) : null };
}

function done(action: Action): Reading {
  return { kind: 'action', action };
}

function isAdverbial(words: readonly Word[]): boolean {
  const [first] = words;
  return !first || ADVERBS.has(first.lower) || /^\d/.test(first.text);
}

function isUs(clause: Clause, index: number): boolean {
  return clause.words
    .slice(Math.max(0, index - 1), index + 2)
    .some((word) => word.lower === 'vi' || word.lower === 'man');
}

/** "Der" stands for no subject; an adverbial leaves the subject to what follows. */
function subjectOf(words: readonly Word[]): Stretch | null {
  const kept = words.filter((word) => word.lower !== 'der');
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last || isAdverbial(kept)) return null;
  return { start: first.start, end: last.end };
}

const AFTER_AGENT =
  /^[\s,]*(?:$|(?:i|for|fra|på|med|under|ved|hver|også|derfor|selv|begge|samtidig|desuden|herefter|nu|så|snarest|sammen|som|der|samt|via|tillige)(?![\p{L}]))/u;

/** A lone word with a capital is a name only where nothing but an adverb parts it from its verb. */
const AFTER_LONE_NAME =
  /^[\s,]*(?:(?:også|derfor|selv|samtidig|desuden|herefter|nu|så|snarest|der|som)\s*)?$/u;

/** The agent that fills the place before the verb, wholly or with an adverbial behind it. */
function agentBefore(clause: Clause, index: number, context: ReadingContext): { agent: Agent } | null {
  const end = clause.words[index]?.start ?? 0;
  for (const from of startsBefore(clause.words, index)) {
    const text = context.sentence.slice(from, end);
    const agent = agentAtStart(text, context.people);
    if (agent === null) continue;
    const isGuess =
      agent.kind === 'person' && !/\s/.test(agent.name) && !context.people.has(agent.name.toLowerCase());
    if ((isGuess ? AFTER_LONE_NAME : AFTER_AGENT).test(text.slice(agent.end))) return { agent };
  }
  return null;
}

/** The whole stretch, then what follows each "og". */
function startsBefore(words: readonly Word[], index: number): readonly number[] {
  const before = words.slice(0, index);
  const [first] = before;
  if (!first) return [];
  const later = before
    .slice(1)
    .filter((word) => /[,;:]/.test(word.gap))
    .map((word) => word.start);
  return [first.start, ...later];
}

const BY = /^(?:\s+(?:ud|ind|op|om|nærmere|videre|snarest|efterfølgende|også|igen)){0,2}\s+af\s+/u;

function agentBy(from: number, context: ReadingContext): { agent: Agent } | null {
  const text = context.sentence.slice(from);
  const by = BY.exec(text);
  const agent = by ? agentAtStart(text.slice(by[0].length), context.people) : null;
  return agent ? { agent } : null;
}
