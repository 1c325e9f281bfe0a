import type { Answer } from './answer';
import { evidenceAnswer } from './evidence/evidence-answer';
import type { Reading } from './evidence/reading';
import type { Question } from './question';
import { notStated } from './respond';
import type { Sheet } from './sheet';
import { asksForMinuteTaker } from './structured/attendance/roles';
import { ownForumsInstead } from './structured/own-forums';
import { timelineAnswer } from './structured/timeline';
import { topicTaskAnswer } from './structured/topic-task';

const NAMES_TAKER =
  /referent|(?:skr[ei]v|tage|tog|føre|førte)\p{L}*\s.{0,20}referat|referat(?:et)?\s(?:ved|v\/|v\.|af|er skrevet)|protokolfør|penneføre/iu;

/** What the text of these items says to a question that no data answer by themselves. */
export function extractiveAnswer(
  question: Question,
  readings: readonly Reading[],
  sheets: readonly Sheet[],
): Answer {
  const told = textAnswer(question, readings, sheets);
  const task = told.status === 'noAnswer' ? topicTaskAnswer(question, readings) : null;
  return task ?? ownForumsInstead(told, question, sheets);
}

function textAnswer(question: Question, readings: readonly Reading[], sheets: readonly Sheet[]): Answer {
  const told = timelineAnswer(question, readings, sheets) ?? evidenceAnswer(question, readings, sheets);
  const isAboutTaker = asksForMinuteTaker(question);
  return isAboutTaker && !told.citations.some(({ quote }) => NAMES_TAKER.test(quote))
    ? notStated(question.language, 'fact')
    : told;
}
