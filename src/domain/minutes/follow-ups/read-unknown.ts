import { done, type Action, type Reading, type ReadingContext } from './action';
import { isAdverbial } from './adverbs';
import { agentAtStart, type Agent } from './agents';
import { agentBefore } from './beside-verb';
import type { Clause } from './clauses';
import { isKnown } from './known-people';
import { unknownPresent } from './unknown-present';

/** "Ida afbestiller lokalet", "Er der ikke svar, afbestiller Ida lokalet": a verb not known here beside somebody who does it. */
export function readUnknown(clause: Clause, index: number, context: ReadingContext): Reading | null {
  const word = clause.words[index];
  const verb = word ? unknownPresent(word) : null;
  if (!word || !verb || clause.kind !== 'main') return null;
  const before = agentBefore(clause, index, context)?.agent;
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

/** A body, or a post as "Formanden". */
function isBody({ kind, name }: Agent): boolean {
  return (
    (kind !== 'person' && !/^(?:alle|samtlige)$/iu.test(name)) || /^\p{Lu}?\p{Ll}+(?:en|eren)$/u.test(name)
  );
}

function agentBehind(from: number, { sentence, people }: ReadingContext): Agent | null {
  return agentAtStart(sentence.slice(from), people);
}
