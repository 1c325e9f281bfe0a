import type { Question } from '../question';
import type { Sheet } from '../sheet';
import { SEVERAL_MEETINGS } from './attendance-words';

const MOST_MEETINGS = 6;

/** The meetings to tell about: all the question fits when it named a period or several, else the newest. */
export function chosenSheets(
  question: Question,
  fits: (sheet: Sheet) => boolean = () => true,
): readonly Sheet[] {
  const sheets = question.scope.sheets.filter(fits);
  const several = question.scope.period !== null || SEVERAL_MEETINGS.test(question.plain);
  return several ? sheets.slice(0, MOST_MEETINGS) : sheets.slice(0, 1);
}

/** Do these minutes say anything about who was there? */
export function recordsAttendance(sheet: Sheet): boolean {
  return sheet.participants.length > 0 || sheet.absences.length > 0;
}
