import type { Answer, AnswerContent } from '../answer';
import type { Question } from '../question';
import { inherited } from '../scope';

/** "Hvem havde afbud?", after a question about a meeting, asks of that meeting. */
export function sameMeetingAnswer(
  question: Question,
  read: (question: Question) => Answer | null,
): Answer | null {
  const { scope, scene } = question;
  if (scene === null || scope.forums !== null || scope.period !== null) return null;
  const answer = read({ ...question, scope: inherited(scope, scene, scope.sheets) });
  return answer !== null && isOfMeeting(answer) ? answer : null;
}

const AT_A_MEETING: ReadonlySet<AnswerContent['kind']> = new Set([
  'absences',
  'group-presence',
  'partial-presence',
  'substitutes',
  'roles',
  'agenda',
  'outcomes',
  'tasks',
] as const);

/** What was at a meeting, and not what is listed or counted over all of them. */
function isOfMeeting({ content }: Answer): boolean {
  if (content.kind === 'not-stated') return ['no-absences', 'attendance'].includes(content.reason);
  if (content.kind === 'presence') return content.form === 'every';
  if (content.kind === 'meetings') return content.form !== 'list' && content.form !== 'count';
  return AT_A_MEETING.has(content.kind);
}
