import type { Answer, AbsencesOfMeeting } from '../answer';
import { Citations, citeSheet } from '../cite';
import { samePerson } from '../people';
import type { Question } from '../question';
import { answered, notStated } from '../respond';
import type { Sheet } from '../sheet';
import { wording } from '../wording';
import { ABSENT_WORDS, ATTENDANCE_WORD, UNEXCUSED_WORDS } from './attendance-words';
import { chosenSheets, recordsAttendance } from './chosen-sheets';
import { leftover } from './leftover';

const BOTH = wording(
  'begge gange|begge møder|begge de|alle gange|hver gang|alle møder|alle møderne|gange i træk|møder i træk|både * og|both|every time|each time|every meeting|all meetings|all the meetings',
);

/** "Hvem manglede til mødet i april?" */
export function absencesAnswer(question: Question): Answer | null {
  if (!ABSENT_WORDS.test(question.plain) || question.people !== null) return null;
  if (question.scope.otherDate !== null || leftover(question, ATTENDANCE_WORD).length > 0) return null;
  const sheets = chosenSheets(question);
  const recorded = sheets.filter(recordsAttendance).map((sheet) => ofTheSort(sheet, question));
  if (recorded.length === 0)
    return notStated(
      question.language,
      'attendance',
      sheets.map((one) => citeSheet(one, one.head)),
    );
  if (recorded.every((one) => one.absences.length === 0)) {
    return notStated(
      question.language,
      'no-absences',
      recorded.map((one) => citeSheet(one, one.head)),
    );
  }
  const told = BOTH.test(question.plain) ? missedAll(recorded) : recorded;
  if (told.length === 0) return notStated(question.language, 'fact');
  const citations = new Citations();
  const meetings = told.map((sheet) => absencesOf(sheet, citations));
  const counted = question.kind === 'how-many';
  return answered(question.language, { kind: 'absences', meetings, counted }, citations.all);
}

/** "Hvem manglede begge gange?": of those meetings the names that are absent at each. */
function missedAll(sheets: readonly Sheet[]): readonly Sheet[] {
  const isAbsent = (name: string, { absences }: Sheet): boolean =>
    absences.some((other) => samePerson(name, other.name));
  const each = sheets.map((sheet) => ({
    ...sheet,
    absences: sheet.absences.filter(({ name }) => sheets.every((other) => isAbsent(name, other))),
  }));
  return each.filter(({ absences }) => absences.length > 0);
}

/** "Udeblev nogen uden afbud?" asks for no others. */
function ofTheSort(sheet: Sheet, { plain }: Question): Sheet {
  if (!UNEXCUSED_WORDS.test(plain)) return sheet;
  return { ...sheet, absences: sheet.absences.filter(({ unexcused }) => unexcused) };
}

function absencesOf(sheet: Sheet, citations: Citations): AbsencesOfMeeting {
  const [first, ...rest] = sheet.absences;
  const meeting = citations.meeting(sheet, first?.quote ?? sheet.participants[0]?.quote);
  for (const one of rest) citations.add(citeSheet(sheet, one.quote));
  const unexcused = sheet.absences.filter((one) => one.unexcused).map(({ name }) => name);
  return { meeting, names: sheet.absences.map(({ name }) => name), anyone: first !== undefined, unexcused };
}
