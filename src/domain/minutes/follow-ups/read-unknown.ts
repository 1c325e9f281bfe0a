import { done, type Action, type Reading, type ReadingContext } from './action';
import { isAdverbial } from './adverbs';
import { agentAtStart, type Agent } from './agents';
import { isRole } from './bodies';
import { agentBefore, agentBy, subjectOf } from './beside-verb';
import type { Clause } from './clauses';
import { isKnown } from './known-people';
import { pronounAgent } from './mentioned';
import { readFronted } from './read-fronted';
import type { ActionWord } from './action-verbs';
import { presentBehindName, unknownPresent } from './unknown-present';

/** "Ida afbestiller lokalet", "Er der ikke svar, afbestiller Ida lokalet": a verb not known here beside somebody who does it. */
export function readUnknown(clause: Clause, index: number, context: ReadingContext): Reading | null {
  const word = clause.words[index];
  const isSaid = clause.kind === 'main' || (clause.kind === 'content' && context.frame?.kind === 'agreed');
  if (!word || !isSaid) return null;
  const verb = unknownPresent(word) ?? searching(clause, index) ?? besideName(clause, index, context);
  if (!verb) return null;
  const fronted = word.lower === 'hænger' ? null : readFronted(clause, { index, verb }, context);
  if (fronted?.kind === 'action' && isLeftTo(fronted.action.agent, context)) return fronted;
  const before = agentBefore(clause, index, context)?.agent ?? pronounAgent(clause, index, context);
  const after = before || !isAdverbial(clause.words.slice(0, index)) ? null : agentBehind(word.end, context);
  const agent = before ?? after;
  const isSure = agent?.kind === 'person' && isKnown(agent.name, context.people);
  if (!agent || !(isSure || isBody(agent))) return null;
  const none = { modal: null, subject: null, middle: null };
  const action: Action = {
    ...none,
    // Of a body so much is told in the present that a verb not known here takes a time.
    verb: isSure || verb.kind === 'deed' ? verb : { ...verb, kind: 'guess' },
    agent,
    frame: context.frame,
    start: clause.start,
    rest: word.end + (after?.end ?? 0),
  };
  return done(action);
}

/** "Den hænger Ida på" */
function isLeftTo(agent: Agent | null, { people }: ReadingContext): boolean {
  return agent?.kind === 'person' && isKnown(agent.name, people);
}

/** "Ida fører tilsyn" */
function besideName({ words }: Clause, index: number, { people }: ReadingContext): ActionWord | null {
  const [name, word] = [words[index - 1], words[index]];
  if (name === undefined || word?.gap !== ' ') return null;
  const isNamed = /^\p{Lu}/u.test(name.text) && people.has(name.lower);
  if (!isNamed && !(index === 1 && isRole(name.lower) && /(?:en|eren)$/u.test(name.lower))) return null;
  return presentBehindName(word);
}

/** "Kontoret leder efter et lokale": only with "efter" the verb is work. */
function searching({ words }: Clause, index: number): ActionWord | null {
  if (words[index]?.lower !== 'leder') return null;
  const isSought = words.slice(index + 1, index + 5).some(({ lower }) => lower === 'efter');
  return isSought ? { infinitive: 'lede', form: 'present', kind: 'deed' } : null;
}

const PASSIVE = /^\p{Ll}{4,}es$/u;
const GENITIVE = /(?:ernes|enes|eres|endes|kommunes|gruppes|klynges|fælles|samtidiges)$/u;

/** "Kassen tælles hver måned af Ida": a passive not known here, with the one who does it. */
export function readUnknownPassive(clause: Clause, index: number, context: ReadingContext): Reading | null {
  const word = clause.words[index];
  if (!word || index === 0 || clause.kind !== 'main' || !PASSIVE.test(word.text) || GENITIVE.test(word.lower))
    return null;
  const by = agentBy(word.end, context);
  if (!by) return null;
  const verb = { infinitive: word.lower.slice(0, -1), form: 'passive', kind: 'guess' } as const;
  const subject = subjectOf(clause.words.slice(0, index));
  const where = { start: clause.start, rest: word.end };
  return done({ verb, agent: by.agent, modal: null, middle: null, subject, frame: context.frame, ...where });
}

/** A body, or a post as "Formanden". */
function isBody({ kind, name }: Agent): boolean {
  return (
    (kind !== 'person' && !/^(?:alle|samtlige)$/iu.test(name)) || /^\p{Lu}?\p{Ll}+(?:en|eren)$/u.test(name)
  );
}

function agentBehind(from: number, { sentence, people }: ReadingContext): Agent | null {
  return agentAtStart(sentence.slice(from), people);
}
