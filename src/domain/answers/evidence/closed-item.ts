import { wording } from '../wording';
import type { Question } from '../question';
import type { Reading } from './reading';

const ASKED = wording(
  'lukket punkt*|lukkede punkt*|lukkede sag*|lukket sag*|lukkede del|lukket dagsorden|lukkede dagsorden|lukkede møde*|lukket møde*|closed item*|closed part|closed session|closed meeting',
);
const CLOSED =
  /(?<!\p{L})(?:lukke(?:t|de) (?:punkt|sag|del|dagsorden|møde|dør)|for lukkede døre|\(lukket\)|closed (?:item|part|session|meeting))/iu;

/** "Hvad blev aftalt på det lukkede punkt?": what the open items say is no answer. */
export function ofClosedItem(question: Question, readings: readonly Reading[]): readonly Reading[] {
  if (!ASKED.test(question.plain)) return readings;
  return readings.filter((reading) => isClosed(reading) && saysMore(reading));
}

/** The head of the minutes only lists what there is. */
function isClosed({ item, title, sentences }: Reading): boolean {
  return item > 0 && (CLOSED.test(title) || sentences.some(({ text }) => CLOSED.test(text)));
}

/** Of most closed items the title is all that is written. */
function saysMore({ title, sentences }: Reading): boolean {
  return sentences.some(({ text }) => text.trim() !== '' && !title.includes(text));
}
