import type { Question } from '../question';
import type { Ranked } from './rank';
import { isStrict } from './wanted';

const ENOUGH_COVERAGE = 0.5;
const ENOUGH_DIRECT = 0.25;
/** Share of the question that stands nowhere in the item. */
const MOST_MISSING = 0.45;

/** Does the sentence answer, or is it only near the topic? */
export function isStated(best: Ranked, question: Question): boolean {
  if (isStrict(question.kind) && !best.holds) return false;
  return best.coverage >= ENOUGH_COVERAGE && best.direct >= ENOUGH_DIRECT && best.missing <= MOST_MISSING;
}
