import { PatternBattery } from '../language/pattern-battery';
import { sentences } from '../language/sentences';
import { textAt } from '../shared/span';
import type { Outcome } from './model';
import { isAttendance } from './outcomes/attendance';
import { OUTCOME_CUES } from './outcomes/cues';

/** How far into a decision its outcome is looked for; what follows is elaboration. Characters. */
const REACH = 6000;
/** What the first sentence says weighs more: it is where the conclusion stands. */
const FIRST = 1.5;
/** Each further cue of the same outcome supports it, up to this much together. */
const SUPPORT = 0.4;
const MOST_SUPPORT = 1.2;

/** What came of an item, by the words of its decision; null and blank are `empty`. */
export function outcomeOf(decision: string | null): Outcome {
  const text = (decision ?? '').slice(0, REACH);
  if (text.trim() === '') return 'empty';
  const statements = sentences(text)
    .map((span) => textAt(text, span))
    .filter((statement) => !isAttendance(statement));
  return strongest(weigh(statements)) ?? 'other';
}

/** "Ellers ikke noget nyt" behind so many statements does not say that there was nothing to say. */
const SUBSTANCE = 2;

type Scores = Map<Outcome, { best: number; support: number }>;

const CUES = new PatternBattery(OUTCOME_CUES, ({ pattern }) => pattern);

function weigh(statements: readonly string[]): Scores {
  const scores: Scores = new Map();
  statements.forEach((statement, index) => {
    for (const cue of CUES.candidates(statement)) {
      const hits = statement.match(cue.pattern)?.length ?? 0;
      const isAside = cue.outcome === 'no-remarks' && index >= SUBSTANCE;
      if (hits > 0 && !isAside) add(scores, cue.outcome, cue.weight + (index === 0 ? FIRST : 0));
    }
  });
  return scores;
}

function add(scores: Scores, outcome: Outcome, weight: number): void {
  const before = scores.get(outcome);
  const support = before ? Math.min(MOST_SUPPORT, before.support + SUPPORT) : 0;
  scores.set(outcome, { best: Math.max(before?.best ?? 0, weight), support });
}

function strongest(scores: Scores): Outcome | null {
  let winner: { outcome: Outcome; score: number } | null = null;
  for (const [outcome, { best, support }] of scores) {
    const score = best + support;
    if (!winner || score > winner.score) winner = { outcome, score };
  }
  return winner?.outcome ?? null;
}
