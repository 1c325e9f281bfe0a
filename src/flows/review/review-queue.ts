import { roleIn, type Actor } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import { may } from '../../domain/forums/rights';
import { correctedTasks } from '../../domain/minutes/corrections';
import { documentQuestions, type ReviewedMinutes } from '../../domain/review/document-questions';
import { personQuestions } from '../../domain/review/person-questions';
import type { ReviewQuestion } from '../../domain/review/review-question';
import { taskQuestions } from '../../domain/review/task-questions';
import type { ForumId } from '../../domain/shared/ids';
import type { Task } from '../../domain/tasks/task';
import { taskIdOf } from '../../domain/tasks/task-id-of';
import type { Page } from '../../ports/document-store';
import type { StoredMinutes } from '../../stores/stored-minutes';
import type { ReviewDeps } from './review-deps';

const AT_A_TIME = 100;

type QueueDeps = Pick<ReviewDeps, 'forums' | 'minutes' | 'tasks' | 'review' | 'unclaimed'>;

/**
 * Everything of one forum, or of all where none is named, that the actor may settle and nobody has settled: what minutes
 * leave open about themselves, which names are one person's, and the draft tasks. Always in the same order, so that one
 * can go on where one was.
 */
export async function reviewQueue(
  deps: QueueDeps,
  { actor, forum }: { readonly actor: Actor; readonly forum: ForumId | null },
): Promise<readonly ReviewQuestion[]> {
  const forums = await deps.forums.list();
  const asked = forum === null ? forums : forums.filter(({ id }) => id === forum);
  const found = await Promise.all(asked.map((one) => questionsOf(deps, one, actor)));
  return KINDS.flatMap((kinds) => found.flat().filter(({ kind }) => kinds.includes(kind)));
}

const KINDS: readonly (readonly ReviewQuestion['kind'][])[] = [
  ['forum', 'date', 'same-name', 'agenda-only', 'several', 'damaged', 'attachments'],
  ['person'],
  ['owner', 'task'],
];

async function questionsOf(deps: QueueDeps, forum: Forum, actor: Actor): Promise<readonly ReviewQuestion[]> {
  const role = roleIn(forum, actor, deps.unclaimed);
  const [settlesMinutes, settlesTasks] = [may(role, 'import-minutes'), may(role, 'settle-tasks')];
  if (!settlesMinutes && !settlesTasks) return [];
  const minutes = await allMinutes(deps, forum.id);
  const settled = new Set((await deps.review.list(forum.id)).map(({ id }) => id));
  const questions = [
    ...(settlesMinutes ? await aboutMinutes(deps, forum, minutes) : []),
    ...(settlesTasks ? await aboutTasks(deps, forum.id, minutes) : []),
  ];
  return questions.filter(({ id }) => !settled.has(id));
}

async function aboutMinutes(
  deps: QueueDeps,
  forum: Forum,
  minutes: readonly StoredMinutes[],
): Promise<readonly ReviewQuestion[]> {
  const documents = await Promise.all(minutes.map((stored) => reviewed(deps, stored)));
  const people = await deps.review.people(forum.id);
  const contents = minutes.map((stored) => stored.minutes);
  return [
    ...documents.flatMap(documentQuestions),
    ...personQuestions({ forum: forum.id, forumName: forum.name }, contents, people),
  ];
}

async function aboutTasks(
  deps: QueueDeps,
  forum: ForumId,
  minutes: readonly StoredMinutes[],
): Promise<readonly ReviewQuestion[]> {
  const drafts = await draftTasks(deps, forum);
  return minutes.flatMap((stored) => {
    const tasks = correctedTasks(stored.asRead, stored.corrections).map((task) => ({
      ...task,
      id: taskIdOf(stored.id, task.key),
    }));
    const waiting = tasks.filter(({ id }) => drafts.has(id));
    return taskQuestions({ place: placeOf(stored), content: stored.minutes }, waiting);
  });
}

/** The text is read only where a heading for attachments has nothing below it. */
async function reviewed({ minutes }: QueueDeps, stored: StoredMinutes): Promise<ReviewedMinutes> {
  const isOpen = stored.minutes.warnings.some(({ code }) => code === 'empty-attachments');
  const text = isOpen ? await minutes.text(stored) : '';
  return { place: placeOf(stored), content: stored.minutes, text };
}

function placeOf(stored: StoredMinutes): ReviewedMinutes['place'] {
  const { forum, forumName, id: minutes, version, source } = stored;
  return { forum, forumName, minutes, version, source, date: stored.minutes.date };
}

async function allMinutes({ minutes }: QueueDeps, forum: ForumId): Promise<readonly StoredMinutes[]> {
  const found: StoredMinutes[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<StoredMinutes> = await minutes.list(forum, {
      limit: AT_A_TIME,
      ...(cursor === null ? {} : { cursor }),
    });
    found.push(...page.entries);
    cursor = page.cursor;
  } while (cursor !== null);
  return found;
}

async function draftTasks({ tasks }: QueueDeps, forum: ForumId): Promise<ReadonlySet<Task['id']>> {
  return new Set((await tasks.drafts(forum)).map(({ id }) => id));
}
