import type { Answer } from '../../answer';
import type { Question } from '../../question';
import { notStated } from '../../respond';
import { absencesTold } from './absences';
import { askedAttendance, type AskedAttendance } from './asked-attendance';
import { groupTold } from './group-presence';
import { presenceAnswer } from './presence';

/** Who was at meetings and who was not: one person, a group of people, or anybody. */
export function attendanceAnswer(question: Question): Answer | null {
  const asked = askedAttendance(question);
  return asked?.strong === true ? told(question, asked) : null;
}

/** The same where hardly more than "var … i" asks for it. */
export function likelyAttendanceAnswer(question: Question): Answer | null {
  const asked = askedAttendance(question);
  return asked === null ? null : told(question, asked);
}

function told(question: Question, asked: AskedAttendance): Answer | null {
  if (question.people !== null) return presenceAnswer(question, asked);
  if (asked.form === 'why') return null;
  if (question.scope.otherDate !== null)
    return asked.strong && asked.said.length === 0 ? notStated(question.language, 'fact') : null;
  if (asked.said.length > 0) return groupTold(question, asked);
  return asked.absent || (asked.form === 'whether' && asked.everybody)
    ? absencesTold(question, asked)
    : groupTold(question, asked);
}
