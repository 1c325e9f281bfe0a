import type { ForumId } from '../../../shared/ids';
import type { Question } from '../../question';
import type { Sheet } from '../../sheet';
import { SEVERAL_MEETINGS } from './attendance-words';

const MOST_MEETINGS = 6;

/** The meetings to tell about: all the question fits when it named a period or several, else the newest of each forum it names. */
export function chosenSheets(
  question: Question,
  fits: (sheet: Sheet) => boolean = () => true,
): readonly Sheet[] {
  const sheets = question.scope.sheets.filter(fits);
  const several = question.scope.period !== null || SEVERAL_MEETINGS.test(question.plain);
  if (several) return sheets.slice(0, MOST_MEETINGS);
  const named = question.scope.forums?.certain === true ? question.scope.forums.forums : [];
  return named.length > 1 ? newestOfEach(sheets, named) : sheets.slice(0, 1);
}

function newestOfEach(sheets: readonly Sheet[], forums: readonly ForumId[]): readonly Sheet[] {
  return forums
    .flatMap((forum) => sheets.find((sheet) => sheet.forum === forum) ?? [])
    .slice(0, MOST_MEETINGS);
}

/** Do these minutes say anything about who was there? */
export function recordsAttendance(sheet: Sheet): boolean {
  return sheet.participants.length > 0 || sheet.absences.length > 0;
}
