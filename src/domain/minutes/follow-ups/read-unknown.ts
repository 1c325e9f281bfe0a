import { done, type Action, type Reading, type ReadingContext } from './action';
import { isAdverbial } from './adverbs';
import { agentAtStart, type Agent } from './agents';
import { agentBefore, agentBy, subjectOf } from './beside-verb';
import type { Clause } from './clauses';
import { isKnown } from './known-people';
import { pronounAgent } from './mentioned';
import { unknownPresent } from './unknown-present';

/** "Ida afbestiller lokalet", "Er der ikke svar, afbestiller Ida lokalet": a verb not known here beside somebody who does it. */
export function readUnknown(clause: Clause, index: number, context: ReadingContext): Reading | null {
  const word = clause.words[index];
  const verb = word ? unknownPresent(word) : null;
  if (!word || !verb || clause.kind !== 'main') return null;
  const before = agentBefore(clause, index, context)?.agent ?? pronounAgent(clause, index, context);
  const after = before || !isAdverbial(clause.words.slice(0, index)) ? null : agentBehind(word.end, context);
  const agent = before ?? after;
  const isSure = agent?.kind === 'person' && isKnown(agent.name, context.people);
  if (!agent || !(isSure || isBody(agent))) return null;
  const none = { modal: null, subject: null, middle: null };
  const action: Action = {
    ...none,
    // Of a body so much is told in the present that a verb not known here takes a time.
    verb: isSure ? verb : { ...verb, kind: 'guess' },
    agent,
    frame: context.frame,
    start: clause.start,
    rest: word.end + (after?.end ?? 0),
  };
  return done(action);
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
