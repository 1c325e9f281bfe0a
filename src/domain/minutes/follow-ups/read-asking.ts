import { done, type Reading, type ReadingContext } from './action';
import { actionWord } from './action-verbs';
import { ADVERBS } from './adverbs';
import { asked } from './agent-within';
import type { Clause } from './clauses';
import type { Word } from './words';

export function isAsking({ lower }: Word): boolean {
  return lower === 'beder' || lower === 'bad';
}

/** "Udvalget bad forvaltningen undersøge …": asked without an "at"; with one, the clause behind it is read by its frame. */
export function readAsking(clause: Clause, index: number, context: ReadingContext): Reading {
  const asks = clause.words[index];
  const agent = asks ? asked(context.sentence.slice(asks.end), context.people) : null;
  if (!asks || !agent) return { kind: 'finite' };
  const behind = clause.words.slice(index + 1).filter((word) => word.start >= asks.end + agent.end);
  const word = behind.find(({ lower }) => !ADVERBS.has(lower));
  const verb = word ? actionWord(word.text) : null;
  if (!word || verb?.form !== 'infinitive') return { kind: 'finite' };
  const frame = { kind: 'charged', at: asks.start, words: asks.text } as const;
  const where = { subject: null, middle: null, start: clause.start, rest: word.end };
  return done({ verb, agent, modal: null, frame, ...where });
}
