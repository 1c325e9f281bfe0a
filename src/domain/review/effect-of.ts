import type { Corrections, TaskCorrection } from '../minutes/corrections';
import type { SettledPair } from '../people/settled-people';
import type { TaskId } from '../shared/ids';
import { isDay } from '../language/due-date';
import type { ReviewAnswer } from './review-answer';
import type { DocumentQuestion, PersonQuestion, ReviewQuestion, TaskQuestion } from './review-question';

/** What an answer changes. */
export type Effect =
  /** It only is not asked again. */
  | { readonly kind: 'none' }
  | { readonly kind: 'correct'; readonly change: (settled: Corrections) => Corrections }
  | {
      readonly kind: 'confirm';
      readonly task: TaskId;
      readonly change: (settled: Corrections) => Corrections;
    }
  | { readonly kind: 'move'; readonly forumName: string }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'people'; readonly pair: SettledPair };

/** Null for an answer that does not fit the question. */
export function effectOf(question: ReviewQuestion, answer: ReviewAnswer): Effect | null {
  if (question.kind === 'person') return ofPerson(question, answer);
  if (!('task' in question)) return ofDocument(question, answer);
  return question.kind === 'owner' ? ofOwner(question, answer) : ofTask(question, answer);
}

function ofDocument(question: DocumentQuestion, answer: ReviewAnswer): Effect | null {
  if (answer.kind === 'keep') return kept(question);
  if (answer.kind === 'withdraw') return CAN_GO.includes(question.kind) ? { kind: 'withdraw' } : null;
  if (answer.kind === 'date' && question.kind === 'date') {
    const { date } = answer;
    if (!isDay(date)) return null;
    return { kind: 'correct', change: (settled) => ({ ...settled, date }) };
  }
  if (answer.kind === 'forum' && question.kind === 'forum') {
    return answer.name === question.forumName ? kept(question) : { kind: 'move', forumName: answer.name };
  }
  return null;
}

const CAN_GO: readonly DocumentQuestion['kind'][] = [
  'agenda-only',
  'several',
  'damaged',
  'same-name',
  'forum',
];

/** That the forum is right is known from then on; otherwise nothing changes. */
function kept({ kind, forumName }: DocumentQuestion): Effect {
  if (kind !== 'forum') return { kind: 'none' };
  return { kind: 'correct', change: (settled) => ({ ...settled, forumName }) };
}

function ofOwner({ readAs }: TaskQuestion, answer: ReviewAnswer): Effect | null {
  if (answer.kind === 'keep') return { kind: 'none' };
  if (answer.kind !== 'owner' || answer.owner === '') return null;
  return { kind: 'correct', change: taskChange(readAs, { owner: answer.owner, ownerKind: 'person' }) };
}

function ofTask(question: TaskQuestion, answer: ReviewAnswer): Effect | null {
  const { task, readAs } = question;
  if (answer.kind === 'confirm') return { kind: 'confirm', task, change: (settled) => settled };
  if (answer.kind === 'dismiss') return { kind: 'correct', change: taskChange(readAs, { dismissed: true }) };
  if (answer.kind !== 'correct' || answer.task === '' || (answer.due !== null && !isDay(answer.due)))
    return null;
  return { kind: 'confirm', task, change: taskChange(readAs, corrected(question, answer)) };
}

/** Only what was changed, so that a newer version of the rest still counts. */
function corrected(
  { draft }: TaskQuestion,
  { task, owner, due }: Extract<ReviewAnswer, { readonly kind: 'correct' }>,
): TaskCorrection {
  const otherOwner = owner !== draft.owner;
  return {
    ...(task === draft.task ? {} : { task }),
    ...(otherOwner ? { owner } : {}),
    ...(otherOwner && draft.ownerKind === 'unassigned' ? { ownerKind: 'person' } : {}),
    ...(otherOwner && owner === null ? { ownerKind: 'unassigned' } : {}),
    ...(due === draft.due ? {} : { due }),
  };
}

function taskChange(key: string, change: TaskCorrection): (settled: Corrections) => Corrections {
  return (settled) => ({
    ...settled,
    tasks: { ...settled.tasks, [key]: { ...settled.tasks[key], ...change } },
  });
}

function ofPerson({ one, other }: PersonQuestion, answer: ReviewAnswer): Effect | null {
  if (answer.kind !== 'same') return null;
  return { kind: 'people', pair: { one: one.name, other: other.name, same: answer.same } };
}
