import { done, type Reading, type ReadingContext } from './action';
import { actionWord } from './action-verbs';
import { ADVERBS } from './adverbs';
import { asked } from './agent-within';
import { agentBefore, isUs } from './beside-verb';
import type { Clause } from './clauses';
import type { Word } from './words';

export function isAsking({ lower }: Word): boolean {
  return lower === 'beder' || lower === 'bad';
}

/** "Udvalget bad forvaltningen undersøge …": asked without an "at"; with one, the clause behind it is read by its frame. */
export function readAsking(clause: Clause, index: number, context: ReadingContext): Reading {
  const asks = clause.words[index];
  const agent = asks ? asked(context.sentence.slice(asks.end), context.people) : null;
  if (!asks) return { kind: 'finite' };
  if (!agent || asks.lower === 'beder') {
    const own = askingElsewhere(clause, index, context);
    if (own) return own;
  }
  if (!agent) return { kind: 'finite' };
  const behind = clause.words.slice(index + 1).filter((word) => word.start >= asks.end + agent.end);
  const word = behind.find(({ lower }) => !ADVERBS.has(lower));
  const verb = word ? actionWord(word.text) : null;
  if (!word || verb?.form !== 'infinitive') return { kind: 'finite' };
  const frame = { kind: 'charged', at: asks.start, words: asks.text } as const;
  const where = { subject: null, middle: null, start: clause.start, rest: word.end };
  return done({ verb, agent, modal: null, frame, ...where });
}

const SOMETHING =
  /^\s+(?:[^,;]{2,60}?\s)?om\s(?:(?:at\sfå|en|et|flere|nye|to|tre)\s)?(?!at\s)\p{L}*(?:bud|tilbud|svar|overslag|forslag|forklaring|vurdering|afklaring|opdatering|beregning|tal|data|oplysning\p{L}*|materiale\p{L}*|bidrag|dokumentation|hjælp|lov|tilladelse|møde|status|redegørelse|udtalelse|notat|liste|oversigt|input|bemærkninger|høringssvar|frist\p{L}*|lån)(?!\p{L})/iu;

/** "Ida beder kommunen om hjælp": asking is the work, where somebody of the office does it and the one asked is not here. */
function askingElsewhere(clause: Clause, index: number, context: ReadingContext): Reading | null {
  const asks = clause.words[index];
  const verb = asks ? actionWord(asks.text) : null;
  const agent = agentBefore(clause, index, context)?.agent;
  if (!asks || !verb || !SOMETHING.test(context.sentence.slice(asks.end))) return null;
  if (!agent && !isUs(clause, index)) return null;
  if (agent && agent.kind !== 'person' && !OFFICE.test(agent.name)) return null;
  const none = { modal: null, subject: null, middle: null };
  return done({
    ...none,
    verb,
    agent: agent ?? null,
    frame: context.frame,
    start: clause.start,
    rest: asks.end,
  });
}
const OFFICE = /(?:administration|forvaltning|sekretariat|formandskab|gruppe)(?:en|et|n)?$/iu;
