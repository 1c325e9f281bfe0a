import type { Answer } from '../../answer';
import type { AbsencesOfMeeting } from '../../attendance-facts';
import { Citations, citeSheet } from '../../cite';
import { samePerson } from '../../people';
import type { Question } from '../../question';
import { answered, notStated } from '../../respond';
import type { Sheet } from '../../sheet';
import { UNEXCUSED_WORDS } from './attendance-words';
import { chosenSheets, recordsAttendance } from './chosen-sheets';
import type { AskedAttendance } from './asked-attendance';
import { asksForBoth } from './asks-for-both';

/** "Hvem manglede til mødet i april?", "Kom alle til mødet i maj?" */
export function absencesTold(question: Question, { form, everybody }: AskedAttendance): Answer | null {
  const sheets = chosenSheets(question);
  const recorded = sheets.filter(recordsAttendance).map((sheet) => ofTheSort(sheet, question));
  if (recorded.length === 0) return unrecorded(question, sheets, 'attendance');
  if (recorded.every((one) => one.absences.length === 0))
    return unrecorded(question, recorded, 'no-absences');
  const told = asksForBoth(question) ? missedAll(recorded) : recorded;
  if (told.length === 0) return notStated(question.language, 'fact');
  const citations = new Citations();
  const meetings = told.map((sheet) => absencesOf(sheet, citations));
  const lead = form === 'whether' && everybody ? 'no' : null;
  const counted = form === 'how-many';
  return answered(question.language, { kind: 'absences', meetings, counted, lead }, citations.all);
}

function unrecorded(
  { language }: Question,
  sheets: readonly Sheet[],
  reason: 'attendance' | 'no-absences',
): Answer {
  return notStated(
    language,
    reason,
    sheets.map((one) => citeSheet(one, one.head)),
  );
}

/** "Hvem manglede begge gange?": of those meetings the names that are absent at each. */
function missedAll(sheets: readonly Sheet[]): readonly Sheet[] {
  const isAbsent = (name: string, sheet: Sheet): boolean =>
    awayFrom(sheet).some((other) => samePerson(name, other.name));
  const each = sheets.map((sheet) => ({
    ...sheet,
    absences: awayFrom(sheet).filter(({ name }) => sheets.every((other) => isAbsent(name, other))),
  }));
  return each.filter(({ absences }) => absences.length > 0);
}

/** Those another one stood in for were away as well. */
function awayFrom({ absences, participants }: Sheet): Sheet['absences'] {
  const others = participants.filter(
    ({ name, absent }) => absent && !absences.some((one) => samePerson(one.name, name)),
  );
  return [...absences, ...others.map(({ name, quote }) => ({ name, quote, unexcused: false }))];
}

/** "Udeblev nogen uden afbud?" asks for no others. */
function ofTheSort(sheet: Sheet, { plain }: Question): Sheet {
  if (!UNEXCUSED_WORDS.test(plain)) return sheet;
  return { ...sheet, absences: sheet.absences.filter(({ unexcused }) => unexcused) };
}

export function absencesOf(sheet: Sheet, citations: Citations): AbsencesOfMeeting {
  const [first, ...rest] = sheet.absences;
  const meeting = citations.meeting(sheet, first?.quote ?? sheet.participants[0]?.quote);
  for (const one of rest) citations.add(citeSheet(sheet, one.quote));
  const unexcused = sheet.absences.filter((one) => one.unexcused).map(({ name }) => name);
  return { meeting, names: sheet.absences.map(({ name }) => name), anyone: first !== undefined, unexcused };
}
