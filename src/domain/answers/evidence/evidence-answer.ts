import type { Answer } from '../answer';
import { knownPeople } from '../people';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import type { Sheet } from '../sheet';
import { firstNames } from './actors';
import { rankSentence, type Ranked } from './rank';
import type { Reading } from './reading';
import { scoreSentences } from './score';
import { isStrict } from './wanted';
import { writeExtract } from './write';

const ENOUGH_COVERAGE = 0.5;
const ENOUGH_DIRECT = 0.25;
const MOST_CLOSEST = 2;
const WORTH_SHOWING = 0.3;

/** The answer that stands in the text of these items; the closest passages when it does not. */
export function evidenceAnswer(
  question: Question,
  readings: readonly Reading[],
  sheets: readonly Sheet[],
): Answer {
  const names = firstNames(readings, knownPeople(sheets));
  const ranked = readings
    .flatMap((reading) => scoreSentences(reading, question.terms))
    .map((scored) => rankSentence(scored, question, names))
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (best === undefined) return notStated(question.language, 'nothing');
  if (!answers(best, question)) return closest(question, ranked);
  return answered(question.language, { kind: 'quotes' }, writeExtract(ranked));
}

function answers(best: Ranked, { kind }: Question): boolean {
  if (isStrict(kind) && !best.holds) return false;
  return best.coverage >= ENOUGH_COVERAGE && best.direct >= ENOUGH_DIRECT;
}

function closest(question: Question, ranked: readonly Ranked[]): Answer {
  const near = ranked.filter((one) => one.coverage >= WORTH_SHOWING).slice(0, MOST_CLOSEST);
  return notStated(
    question.language,
    near.length > 0 ? 'fact' : 'nothing',
    near.flatMap((one) => writeExtract([one])).slice(0, MOST_CLOSEST),
  );
}
