import type { ReadingContext, Stretch } from './action';
import { isAdverbial } from './adverbs';
import { agentAtStart, type Agent } from './agents';
import type { Clause } from './clauses';
import { isKnown } from './known-people';
import type { Word } from './words';

/** "Vi vender tilbage": work, but nobody named. */
export function isUs({ words }: Clause, index: number): boolean {
  return [words[0], ...words.slice(Math.max(0, index - 1), index + 2)].some(
    (word) => word?.lower === 'vi' || word?.lower === 'man' || word?.lower === 'jeg',
  );
}

/** "Der" stands for no subject; an adverbial leaves the subject to what follows. */
export function subjectOf(words: readonly Word[]): Stretch | null {
  const kept = words.filter((word) => word.lower !== 'der');
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last || isAdverbial(kept)) return null;
  return { start: first.start, end: last.end };
}

const AFTER_AGENT =
  /^\.?[\s,)]*(?:$|(?:i|for|fra|på|af|med|under|ved|hver|også|dog|derfor|selv|begge|samtidig|desuden|herefter|nu|så|snarest|sammen|som|der|samt|via|tillige|inden|senest|straks|fremover|fremadrettet|løbende|primo|medio|ultimo)(?![\p{L}]))/u;

/** A lone word with a capital is a name only where nothing but an adverb parts it from its verb. */
const AFTER_LONE_NAME =
  /^\.?[\s,)]*(?:(?:også|dog|derfor|selv|samtidig|desuden|herefter|nu|så|snarest|der|som)\s*)?$/u;

/** The agent that fills the place before the verb, wholly or with an adverbial behind it. */
export function agentBefore(clause: Clause, index: number, context: ReadingContext): { agent: Agent } | null {
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

/** "… tages op med udlejeren af Ida.": at the end of the sentence, and known. */
export function agentLast(
  { words }: Clause,
  index: number,
  context: ReadingContext,
): { agent: Agent } | null {
  const at = words.findLastIndex((word, place) => place > index && word.lower === 'af');
  const [before, next, last] = [words[at - 1], words[at + 1], words.at(-1)];
  if (at < 0 || !next || !last || CONSISTS.test(before?.lower ?? '')) return null;
  if (!/^[.\s]*$/u.test(context.sentence.slice(last.end))) return null;
  const text = context.sentence.slice(next.start, last.end);
  const agent = agentAtStart(text, context.people);
  const isAll = agent?.kind === 'person' && agent.end === text.length;
  return isAll && (isKnown(agent.name, context.people) || OFFICE.test(agent.name)) ? { agent } : null;
}
const CONSISTS = /^(?:bestående|består|repræsentanter|medlemmer|brev|mail|forslag|oplæg)$/u;
/** "formanden" */
const OFFICE = /^\p{Ll}+(?:en|eren)$/u;

const BY =
  /^(?:\s+(?:ud|ind|op|om|nærmere|videre|snarest|efterfølgende|også|igen|løbende)){0,2}(?:\s+(?:(?:1\.|én|en|to) gange? (?:om \p{L}+|\p{L}+lig[te]?)|hver[t]? \p{L}+|\p{L}+(?:ligt|vist?)|senest [^,;]{2,24}|inden [^,;]{2,24}|i uge \d+))?\s+af\s+/u;

export function agentBy(from: number, context: ReadingContext): { agent: Agent } | null {
  const text = context.sentence.slice(from);
  const by = BY.exec(text);
  const agent = by ? agentAtStart(text.slice(by[0].length), context.people) : null;
  // "af Jens' bror" is not Jens.
  return agent && !/^['’]/u.test(text.slice((by?.[0].length ?? 0) + agent.end)) ? { agent } : null;
}
