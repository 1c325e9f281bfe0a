import { actionWord, type ActionWord } from './action-verbs';
import { done, type Reading, type ReadingContext } from './action';
import { ADVERBS, isAdverbial } from './adverbs';
import { agentAtStart } from './agents';
import { agentBefore, agentBy, isUs, subjectOf } from './beside-verb';
import type { Clause } from './clauses';
import type { Word } from './words';

export const MODALS: ReadonlySet<string> = new Set(['skal', 'vil', 'bedes', 'anmodes']);
/** "Bemærkninger bedes sendt til …" */
const REQUESTS = new Set(['bedes', 'anmodes']);
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

/** "Kommunerne skal melde …", "Herefter vil formandskabet drøfte …", "Planen skal drøftes …", "… vil blive drøftet". */
export function readModal(clause: Clause, index: number, context: ReadingContext): Reading {
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
    if (word.lower === 'have' || word.lower === 'få') return madeOrDone(clause, index, from);
    if (STATES.has(word.lower)) return null;
    const verb = actionWord(word.text);
    const isAsked = verb?.form === 'participle' && REQUESTS.has(clause.words[modal]?.lower ?? '');
    if (verb && (isAsked || verb.form === 'infinitive' || verb.form === 'passive'))
      return { verb, word, middleEnd: word.start };
    if (first && isUnknownInfinitive(word, clause.words[index - 1])) return null;
    first = first && ADVERBS.has(word.lower);
  }
  return null;
}

const PREPOSITION = /^(?:i|på|til|med|efter|inden|ved|for|fra|af|om|under|over|hos|mod|forud|senest)$/u;
const NO_INFINITIVE =
  /^(?:de|alle|begge|ikke|denne|dette|disse|næste|kommende|følgende|første|samme|hele|nye|nøje|fælles|både|løbende)$/u;

/** "vil overveje …": a state of mind or an unknown verb; but "vil i samarbejde med …". */
function isUnknownInfinitive({ lower }: Word, before: Word | undefined): boolean {
  if (!lower.endsWith('e') || ADVERBS.has(lower) || NO_INFINITIVE.test(lower)) return false;
  return !PREPOSITION.test(before?.lower ?? '');
}

/** "… skal have lavet en aftale", "… vil få rettet fejlen": done by whom it is said of, or at their bidding. */
function madeOrDone(clause: Clause, auxiliary: number, from: number): FoundVerb | null {
  const word = clause.words[auxiliary + 1];
  const talk = word ? actionWord(word.text) : null;
  const isTalk = talk?.form === 'participle' && talk.kind === 'talk' && !RECEIVED.test(talk.infinitive);
  const verb = word ? (isTalk ? { ...talk, form: 'infinitive' as const } : doneWord(word.text)) : null;
  return word && verb ? { verb, word, middleEnd: from } : null;
}

/** What one gets done, against what one only gets ("tilsendt", "udleveret"). */
export function doneWord(text: string): ActionWord | null {
  const verb = actionWord(text);
  if (verb?.form !== 'participle' || verb.kind !== 'deed' || RECEIVED.test(verb.infinitive)) return null;
  return { ...verb, form: 'infinitive' };
}
/** "tilsendt", "forelagt": what one only gets. */
export function isReceived({ infinitive }: ActionWord): boolean {
  return RECEIVED.test(infinitive);
}
const RECEIVED =
  /^(?:tilsende|forelægge|fremlægge|udlevere|levere|aflevere|eftersende|fremsende|meddele|melde|udpege|besvare|svare|tilbagemelde)$/u;

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
export function readBecoming(clause: Clause, index: number, context: ReadingContext): Reading {
  const found = participleAfter(clause, index);
  if (found?.verb.kind !== 'deed') return { kind: 'finite' };
  const by = agentBy(found.word.end, context);
  const subject = subjectOf(clause.words.slice(0, index));
  return done({
    verb: found.verb,
    agent: by?.agent ?? context.charged,
    modal: null,
    frame: context.frame,
    subject,
    middle: null,
    start: clause.start,
    rest: found.word.end,
  });
}
