import type { Question } from '../question';
import { wording } from '../wording';
import type { Ranked } from './rank';

const TIME_ASKED = wording('hvornår|vornår|senest|frist*|deadline*|when|by when|how soon');
/** Said of the task before it, without naming it. */
const DEADLINE = /^\(?(?:deadline|frist|tidsfrist|svarfrist|tid|senest|inden)(?::? |: ?)\S/iu;
const LONGEST = 60;

/** "Bo skriver en folder. Frist: 3. maj.": the line with the day belongs to the sentence before it. */
export function deadlineAfter({ reading, at, sentence }: Ranked, { plain }: Question): readonly number[] {
  const after = reading.sentences[at + 1];
  if (after === undefined || after.isPoint || !TIME_ASKED.test(plain)) return [];
  const isDeadline = after.text.length <= LONGEST && DEADLINE.test(after.text);
  return isDeadline && after.passage.section === sentence.passage.section ? [at + 1] : [];
}
