import { foldWord } from '../language/fold';
import { isShortName } from '../language/names';
import type { CorrectedTask } from '../minutes/corrections';
import type { Minutes, TaskDraft } from '../minutes/model';
import type { TaskId } from '../shared/ids';
import type { ReviewedMinutes } from './document-questions';
import { reviewId } from './review-id';
import type { Candidate, TaskQuestion } from './review-question';

interface WaitingTask extends CorrectedTask {
  readonly id: TaskId;
}

/** About drafts: who a first name means, and whether they are to be tasks. */
export function taskQuestions(
  { place, content }: Pick<ReviewedMinutes, 'place' | 'content'>,
  waiting: readonly WaitingTask[],
): readonly TaskQuestion[] {
  return waiting.flatMap(({ id: task, readAs, task: draft }) => {
    const about = { ...place, task, readAs, draft, candidates: candidatesFor(draft, content) };
    const owner = { ...about, kind: 'owner', id: reviewId(task, `owner ${draft.owner ?? ''}`) } as const;
    const itself = { ...about, kind: 'task', id: reviewId(task, 'task') } as const;
    return isOpenName(draft) ? [owner, itself] : [itself];
  });
}

/** A first name or initials; a full name, an organisation or a group tells who it is. */
function isOpenName({ owner, ownerKind }: TaskDraft): boolean {
  if (owner === null || ownerKind !== 'person') return false;
  return !owner.includes(' ') && (isShortName(owner) || isInitials(owner));
}

function candidatesFor({ owner }: TaskDraft, { participants }: Minutes): readonly Candidate[] {
  if (owner === null) return [];
  const fitting = participants.filter(({ name }) => name.includes(' ') && mayBe(owner, name));
  return fitting.map(({ name, organisation }) => ({ name, organisation }));
}

function mayBe(owner: string, name: string): boolean {
  const words = name.split(/\s+/u);
  if (isInitials(owner)) return isTakenFrom(owner.toLowerCase(), words);
  return foldWord(words[0] ?? '') === foldWord(owner);
}

function isInitials(text: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(text);
}

/** "AHO" for Anne Holm: letters of the first names from their first on, then of the last name from its first on. */
function isTakenFrom(initials: string, words: readonly string[]): boolean {
  const given = words.slice(0, -1).join('').toLowerCase();
  const last = (words.at(-1) ?? '').toLowerCase();
  const splits = Array.from(initials, (_, at) => at);
  return splits.some(
    (at) => startsLike(initials.slice(0, at), given) && startsLike(initials.slice(at), last),
  );
}

/** The first letter is the same, the others follow somewhere in their order. */
function startsLike(letters: string, word: string): boolean {
  if (letters === '' || !word.startsWith(letters.charAt(0))) return false;
  let at = 0;
  for (const letter of word) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
