import type { Answer } from '../answer';
import type { Question } from '../question';
import { agendaAnswer, titledItemAnswer } from './agenda';
import { attendanceAnswer, likelyAttendanceAnswer } from './attendance/attendance-answer';
import { comparedMeetingsAnswer } from './attendance/compared-meetings';
import { emptyOtherBusinessAnswer } from './empty-other-business';
import { meetingsAnswer } from './meetings';
import { membersAnswer } from './members';
import { narrowed } from './narrowed';
import { outcomesAnswer } from './outcomes';
import { partialPresenceAnswer } from './attendance/partial-presence';
import { personAnswer } from './person';
import { withoutPlaceNames } from './place-names';
import { presenceThereAnswer } from './attendance/presence-there';
import { rolesAnswer } from './attendance/roles';
import { sameMeetingAnswer } from './same-meeting';
import { substitutesAnswer } from './attendance/substitutes';
import { tasksAnswer } from './tasks';

/** In order: the first that can answer does. */
const READINGS: readonly ((question: Question) => Answer | null)[] = [
  comparedMeetingsAnswer,
  emptyOtherBusinessAnswer,
  partialPresenceAnswer,
  substitutesAnswer,
  presenceThereAnswer,
  rolesAnswer,
  membersAnswer,
  attendanceAnswer,
  personAnswer,
  likelyAttendanceAnswer,
  tasksAnswer,
  meetingsAnswer,
  outcomesAnswer,
  agendaAnswer,
  titledItemAnswer,
];

/** The answer the data of the minutes give by itself; null for everything that stands in their text. */
export function structuredAnswer(asked: Question): Answer | null {
  const question = withoutPlaceNames(asked);
  return sameMeetingAnswer(question, read) ?? ownAnswer(question);
}

function ownAnswer(question: Question): Answer | null {
  const closer = question.decision ? question : narrowed(question);
  return (closer === question ? null : read(closer)) ?? read(question);
}

function read(question: Question): Answer | null {
  for (const reading of READINGS) {
    const answer = reading(question);
    if (answer !== null) return answer;
  }
  return null;
}
