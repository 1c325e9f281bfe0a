import type { Citation } from '../answer';
import type { Question } from '../question';
import type { Ranked } from './rank';
import { namesWhatIsAsked } from './stated';
import { writeExtract } from './write';

const ENOUGH_COVERAGE = 0.4;
const MOST_MISSING = 0.45;
/** What else the item says comes with the decision when it is this much closer to the question. */
const MUCH_CLOSER = 1.6;
const LONG = 500;
/** Neither the title nor anything near the decision is about it: the item only mentions it. */
const IN_PASSING = 0.9;

/** "Hvad blev der besluttet om …": the decision of the item that fits best, whatever words it uses. Null for other questions. */
export function decisionExtract(question: Question, ranked: readonly Ranked[]): readonly Citation[] | null {
  const [best] = ranked;
  if (
    best === undefined ||
    !question.decision ||
    question.scope.otherBody !== null ||
    !['decision', 'yes-no', 'open', 'list'].includes(question.kind)
  )
    return null;
  const item = bestItem(ranked);
  const about = ranked.filter((one) => one.reading === item);
  const covered = Math.max(...about.map((one) => one.coverage));
  const missing = Math.min(...about.map((one) => one.missing));
  if (covered < ENOUGH_COVERAGE || missing > MOST_MISSING) return null;
  if (!about.some(namesWhatIsAsked)) return null;
  const decided = about.filter((one) => one.sentence.passage.section === 'decision');
  const [first] = decided;
  if (first === undefined || decided.every(({ absent }) => absent > IN_PASSING)) return null;
  const further = about.filter(
    (one) => one.sentence.passage.section !== 'decision' && one.rank > first.rank * MUCH_CLOSER,
  );
  const opening = decided.toSorted((a, b) => a.at - b.at).slice(0, 1);
  const leading = first.sentence.text.length < LONG ? [first, ...opening] : opening;
  return writeExtract([...leading, ...further.slice(0, 1), ...decided], { whole: true });
}

/** The item that meets most of the question and whose decision fits best. */
function bestItem(ranked: readonly Ranked[]): Ranked['reading'] | undefined {
  const points = new Map<Ranked['reading'], number>();
  for (const { reading, sentence, rank, missing } of ranked) {
    const decided = sentence.passage.section === 'decision' ? rank : 0;
    points.set(reading, Math.max(points.get(reading) ?? 0, 1 - missing + decided));
  }
  return [...points].sort(([, one], [, other]) => other - one)[0]?.[0];
}
