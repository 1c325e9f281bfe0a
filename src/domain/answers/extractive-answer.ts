import type { Answer } from './answer';
import { evidenceAnswer } from './evidence/evidence-answer';
import type { Reading } from './evidence/reading';
import type { Question } from './question';
import type { Sheet } from './sheet';
import { ownForumsInstead } from './structured/own-forums';
import { timelineAnswer } from './structured/timeline';
import { topicTaskAnswer } from './structured/topic-task';

/** What the text of these items says to a question that no data answer by themselves. */
export function extractiveAnswer(
  question: Question,
  readings: readonly Reading[],
  sheets: readonly Sheet[],
): Answer {
  const told = timelineAnswer(question, readings, sheets) ?? evidenceAnswer(question, readings, sheets);
  const task = told.status === 'noAnswer' ? topicTaskAnswer(question, readings) : null;
  return task ?? ownForumsInstead(told, question, sheets);
}
