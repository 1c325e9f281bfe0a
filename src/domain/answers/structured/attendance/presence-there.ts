import { analyse, type Term } from '../../../language/analyse';
import { isStopWord } from '../../../language/stop-words';
import type { Answer } from '../../answer';
import type { Question } from '../../question';
import { notNamed } from '../../respond';
import type { Sheet } from '../../sheet';
import { wording } from '../../wording';
import { ATTENDANCE_WORD } from './attendance-words';
import { leftover } from '../leftover';
import { presenceIn, presenceTold } from './presence';

/** The name between is of some words. */
const WAS_AT = wording(
  ['*', '* *', '* * *', '* * * *']
    .flatMap((name) => [`was ${name} at`, `var ${name} til`, `var ${name} på`])
    .join('|'),
);
const MEETING = wording('meeting|møde|mødet');
/** Words of the meeting's name before the word itself: "the board of health meeting". */
const LONGEST_NAME = 4;

/** "Was Bo Vig at the finance meeting in Havby?": in the minutes of that place his name stands in the list, or it does not. */
export function presenceThereAnswer(question: Question): Answer | null {
  const { kind, people, plain, scope, words } = question;
  const [person, another] = people?.people ?? [];
  if (person === undefined || another !== undefined || kind !== 'yes-no' || !WAS_AT.test(plain)) return null;
  const meeting = words.findIndex(({ folded }) => MEETING.test(` ${folded} `));
  const rest = leftover(question, ATTENDANCE_WORD);
  const place = rest.filter((word) => words.indexOf(word) > meeting && isPlace(word, words));
  const before = words.slice(Math.max(0, meeting - LONGEST_NAME), Math.max(0, meeting));
  if (meeting < 0 || !rest.every((word) => place.includes(word) || before.includes(word))) return null;
  const there = place.length === 0 ? [] : scope.sheets.filter((sheet) => isOf(sheet, place));
  if (there.length === 0) return null;
  const closer = { ...question, scope: { ...scope, sheets: there } };
  const isListed = there.some((sheet) => presenceIn(sheet, person) !== null);
  return isListed ? presenceTold(closer, person) : notNamed(closer, person.facts.name);
}

function isPlace(word: Term, words: readonly Term[]): boolean {
  return /^\p{Lu}/u.test(word.text) && isStopWord(words[words.indexOf(word) - 1]?.folded ?? '');
}

function isOf({ forumName, place }: Sheet, words: readonly Term[]): boolean {
  const stems = new Set(analyse(`${forumName}\n${place ?? ''}`).map(({ stem }) => stem));
  return words.every(({ stem }) => stems.has(stem));
}
