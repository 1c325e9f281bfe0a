import type { Citation } from '../answer';
import type { Question } from '../question';
import type { Ranked } from './rank';
import { writeExtract } from './write';

const ENOUGH_COVERAGE = 0.4;
const MOST_MISSING = 0.45;
/** What else the item says comes with the decision when it is this much closer to the question. */
const MUCH_CLOSER = 1.6;
const LONG = 500;

/** "Hvad blev der besluttet om …": the decision of the item that fits best, whatever words it uses. Null for other questions. */
export function decisionExtract(question: Question, ranked: readonly Ranked[]): readonly Citation[] | null {
  const [best] = ranked;
  if (
    best === undefined ||
    !question.decision ||
    !['decision', 'yes-no', 'open', 'list'].includes(question.kind)
  )
    return null;
  const about = ranked.filter((one) => one.reading === bestItem(ranked));
  const covered = Math.max(...about.map((one) => one.coverage));
  const missing = Math.min(...about.map((one) => one.missing));
  if (covered < ENOUGH_COVERAGE || missing > MOST_MISSING) return null;
  const decided = about.filter((one) => one.sentence.passage.section === 'decision');
  const [first] = decided;
  if (first === undefined) return null;
  const further = about.filter(
    (one) => one.sentence.passage.section !== 'decision' && one.rank > first.rank * MUCH_CLOSER,
  );
  const opening = decided.toSorted((a, b) => a.at - b.at).slice(0, 1);
  const leading = first.sentence.text.length < LONG ? [first, ...opening] : opening;
  return writeExtract([...leading, ...further.slice(0, 1), ...decided], { whole: true });
}

/** The item whose decision fits best, with half an eye on the rest of it. */
function bestItem(ranked: readonly Ranked[]): Ranked['reading'] | undefined {
  const points = new Map<Ranked['reading'], { decision: number; any: number }>();
  for (const { reading, sentence, rank } of ranked) {
    const { decision, any } = points.get(reading) ?? { decision: 0, any: 0 };
    const isDecision = sentence.passage.section === 'decision';
    points.set(reading, { decision: Math.max(decision, isDecision ? rank : 0), any: Math.max(any, rank) });
  }
  const total = ({ decision, any }: { decision: number; any: number }): number => decision + any / 2;
  return [...points].sort(([, one], [, other]) => total(other) - total(one))[0]?.[0];
}
