import type { Answer } from '../answer';
import type { Question } from '../question';
import { absencesAnswer } from './absences';
import { agendaAnswer, titledItemAnswer } from './agenda';
import { groupPresenceAnswer } from './group-presence';
import { meetingsAnswer } from './meetings';
import { membersAnswer } from './members';
import { narrowed } from './narrowed';
import { partialPresenceAnswer } from './partial-presence';
import { personAnswer } from './person';
import { presenceAnswer } from './presence';
import { presenceThereAnswer } from './presence-there';
import { rolesAnswer } from './roles';
import { substitutesAnswer } from './substitutes';
import { tasksAnswer } from './tasks';

/** In order: the first that can answer does. */
const READINGS: readonly ((question: Question) => Answer | null)[] = [
  partialPresenceAnswer,
  substitutesAnswer,
  presenceAnswer,
  presenceThereAnswer,
  absencesAnswer,
  rolesAnswer,
  membersAnswer,
  personAnswer,
  groupPresenceAnswer,
  tasksAnswer,
  meetingsAnswer,
  agendaAnswer,
  titledItemAnswer,
];

/** The answer the data of the minutes give by itself; null for everything that stands in their text. */
export function structuredAnswer(question: Question): Answer | null {
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
