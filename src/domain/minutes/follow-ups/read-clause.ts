import { actionWord, isNounToo, type ActionWord } from './action-verbs';
import { done, type Reading, type ReadingContext } from './action';
import { ADVERBS, isAdverbial } from './adverbs';
import { agentAtStart } from './agents';
import { agentBefore, agentBy, agentLast, isUs, subjectOf } from './beside-verb';
import type { Clause } from './clauses';
import { isAsking, readAsking } from './read-asking';
import { pronounAgent } from './mentioned';
import { readFronted } from './read-fronted';
import { bringsAbout, readGetting } from './read-getting';
import { MODALS, readBecoming, readModal } from './read-modal';
import { readUnknown, readUnknownPassive } from './read-unknown';
import { unknownInfinitive } from './unknown-infinitive';
import type { Word } from './words';

const OTHER_FINITE = new Set(
  (
    'er var har havde blev kan kunne skulle ville burde bør må måtte siger mener synes findes består betyder gælder fremgår ' +
    'ønsker ønskes anbefaler anbefales indstiller indstilles foreslår foreslås forventes forventer godkender godkendes orienterede ' +
    'drøftede oplyste godkendte besluttede beslutter besluttes aftaltes anbefalede tog gav fik kom gik bemærker bemærkede takker takkede ' +
    'understreger understregede påpegede spurgte foreslog ønskede understøtter omfatter indeholder fortsætter afsluttes fastholdes lykkes mislykkes mangler findes foreligger opstår forlænges afslås løber foregår varer udløber koster modtager dækker'
  ).split(' '),
);
/** What one clause says is to be done. */
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
  const known = verb?.form === 'infinitive' ? verb : null;
  const got =
    word?.lower === 'få' && takesOn(context.frame) ? bringsAbout(clause, index, context.sentence) : null;
  const infinitive = known ?? got ?? (word && context.frame ? unknownInfinitive(clause, index) : null);
  if (!word || !infinitive) return null;
  const agent = context.charged;
  return done({
    verb: infinitive,
    agent,
    modal: null,
    frame: context.frame,
    subject: null,
    middle: null,
    start: clause.start,
    rest: word.end,
  });
}

/** Who asks to get something does nothing. */
function takesOn(frame: ReadingContext['frame']): boolean {
  return frame?.kind === 'charged' && !/^(?:beder|bad|bedes|anmod|er bedt|blev bedt)/iu.test(frame.words);
}

function readFinite(clause: Clause, context: ReadingContext): Reading {
  for (const [index, word] of clause.words.entries()) {
    if (word.lower === 'der' && index > 0 && !ADVERBS.has(clause.words[0]?.lower ?? ''))
      return { kind: 'finite' };
    if (MODALS.has(word.lower)) return readModal(clause, index, context);
    if (word.lower === 'bliver') return readBecoming(clause, index, context);
    if (word.lower === 'får' && clause.kind === 'main') return readGetting(clause, index, context);
    if (OTHER_FINITE.has(word.lower)) return { kind: 'finite' };
    if (isAsking(word)) return readAsking(clause, index, context);
    const verb = actionWord(word.text);
    if (verb && isNounToo(word.text) && !agentBefore(clause, index, context)) continue;
    if (verb?.form === 'present') return readActive(clause, index, context);
    if (verb?.form === 'passive') return readPassive(clause, index, context);
    const unknown = readUnknown(clause, index, context) ?? readUnknownPassive(clause, index, context);
    if (unknown) return unknown;
  }
  return { kind: 'none' };
}

function readActive(clause: Clause, index: number, context: ReadingContext): Reading {
  const { words, word, verb } = at(clause, index);
  if (!word || !verb) return { kind: 'none' };
  const before = agentBefore(clause, index, context);
  const base = { verb, modal: null, frame: context.frame, subject: null, middle: null, start: clause.start };
  if (before) return done({ ...base, agent: before.agent, rest: word.end });
  const meant = pronounAgent(clause, index, context);
  if (meant) return done({ ...base, agent: meant, rest: word.end });
  const isOurs = isUs(clause, index) || isAgreedOf(clause, index, context);
  if (isOurs) return done({ ...base, agent: null, rest: word.end });
  if (clause.joined && index === 0) return { kind: 'finite' };
  if (!isAdverbial(words.slice(0, index)))
    return readFronted(clause, { index, verb }, context) ?? { kind: 'finite' };
  const after = agentAtStart(context.sentence.slice(word.end), context.people);
  return after ? done({ ...base, agent: after, rest: word.end + after.end }) : { kind: 'finite' };
}

/** "Det er aftalt med Ida, at hun sender …": who it is stands elsewhere. */
function isAgreedOf({ words }: Clause, index: number, { frame }: ReadingContext): boolean {
  return frame?.kind === 'agreed' && index === 1 && /^(?:de|han|hun)$/u.test(words[0]?.lower ?? '');
}

function readPassive(clause: Clause, index: number, context: ReadingContext): Reading {
  const { words, word, verb } = at(clause, index);
  if (!word || !verb) return { kind: 'none' };
  const subject = subjectOf(words.slice(0, index));
  const by = agentBy(word.end, context) ?? agentLast(clause, index, context);
  // "Projektet løber i tre år og evalueres af universitetet": what it is done to stands with another verb.
  if (clause.joined && index === 0 && by !== null && by.agent.kind !== 'person') return { kind: 'finite' };
  return done({
    verb,
    agent: by?.agent ?? context.charged,
    modal: null,
    frame: context.frame,
    subject,
    middle: null,
    start: clause.start,
    rest: word.end,
  });
}

function at(
  clause: Clause,
  index: number,
): { words: readonly Word[]; word: Word | undefined; verb: ActionWord | null } {
  const word = clause.words[index];
  return { words: clause.words, word, verb: word ? actionWord(word.text) : null };
}
