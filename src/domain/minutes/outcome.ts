import { PatternBattery } from '../language/pattern-battery';
import { sentences } from '../language/sentences';
import { textAt } from '../shared/span';
import type { Outcome } from './model';
import { withoutAttendance } from './outcomes/attendance';
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
  if (!/[\p{L}\d]/u.test(decision ?? '')) return 'empty';
  return strongest(weighed(decision ?? '')) ?? 'other';
}

function statementsOf(decision: string): readonly string[] {
  const text = decision.slice(0, REACH);
  return sentences(text)
    .map((span) => withoutAttendance(textAt(text, span)))
    .filter((statement) => statement !== '');
}

/**
 * Whether so many agreed tasks outweigh that something was told or said ("orienterede", "foreslog") and settled by no formula: two,
 * or one where the item does not open with a report.
 */
export function outweighTalk(tasks: number, decision: string | null): boolean {
  const scores = weighed(decision ?? '');
  const outcome = strongest(scores);
  const said = scores.get(outcome ?? 'other')?.best ?? 0;
  if (outcome === 'discussed') return said <= HINT + FIRST;
  return outcome === 'taken-note' && said <= TOLD + (tasks > 1 ? FIRST : 0);
}

/** The weights of the strongest verb of telling, and of what hints at a discussion. */
const TOLD = 3;
const HINT = 2;

/** "Ellers ikke noget nyt" behind so many statements does not say that there was nothing to say. */
const SUBSTANCE = 2;

/** "Ad a) … Ad b) …", "1. … 2. …": none of the points is more of a conclusion than the others. */
const POINT = /^\s*(?:ad\s+)?(?:pkt\.?\s|punkt\s)?(?:\d{1,2}|[a-zæøå])[.):]\s/gimu;

function weighed(decision: string): Scores {
  const statements = statementsOf(decision);
  if ((decision.match(POINT)?.length ?? 0) < 2) return weigh(statements, FIRST);
  const scores = weigh(statements, 0);
  const postponed = scores.get('postponed');
  // What is put off is one point of several.
  if (postponed) scores.set('postponed', { ...postponed, best: postponed.best - IN_PART });
  return scores;
}

const IN_PART = 2;

type Scores = Map<Outcome, { best: number; support: number }>;

const CUES = new PatternBattery(OUTCOME_CUES, ({ pattern }) => pattern);

function weigh(statements: readonly string[], first: number): Scores {
  const scores: Scores = new Map();
  statements.forEach((statement, index) => {
    for (const cue of CUES.candidates(statement)) {
      const hits = statement.match(cue.pattern)?.length ?? 0;
      const isAside = cue.outcome === 'no-remarks' && index >= SUBSTANCE;
      if (hits > 0 && !isAside) add(scores, cue.outcome, cue.weight + (index === 0 ? first : 0));
    }
  });
  return scores;
}

function add(scores: Scores, outcome: Outcome, weight: number): void {
  const before = scores.get(outcome);
  const support = before ? Math.min(MOST_SUPPORT, before.support + SUPPORT) : 0;
  scores.set(outcome, { best: Math.max(before?.best ?? 0, weight), support });
}

/** Of two as strong, taking note says least. */
const TIE = 0.1;

function strongest(scores: Scores): Outcome | null {
  let winner: { outcome: Outcome; score: number } | null = null;
  for (const [outcome, { best, support }] of scores) {
    const score = best + support - (outcome === 'taken-note' ? TIE : 0);
    if (!winner || score > winner.score) winner = { outcome, score };
  }
  return winner?.outcome ?? null;
}
