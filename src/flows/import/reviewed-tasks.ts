import type { ReviewedTask } from '../../domain/messages/import';
import { carryCorrections } from '../../domain/minutes/carry-corrections';
import { NO_CORRECTIONS } from '../../domain/minutes/corrections';
import type { TaskDraft } from '../../domain/minutes/model';
import { taskKeys } from '../../domain/minutes/task-keys';
import { isSameTask } from '../../domain/tasks/same-task';
import type { Task } from '../../domain/tasks/task';
import { taskIdOf } from '../../domain/tasks/task-id-of';
import type { StoredMinutes } from '../../stores/stored-minutes';
import type { ImportDeps } from './import-deps';
import type { OpenDraft } from './review-draft';

/**
 * The tasks of a draft with what was settled about them: by its person, else about the version in use before. What was
 * confirmed then is not asked again unless the new text says something else.
 */
export async function reviewedTasks(
  deps: Pick<ImportDeps, 'tasks'>,
  { draft, read }: OpenDraft,
  before: StoredMinutes | null,
): Promise<readonly ReviewedTask[]> {
  const carried = before
    ? carryCorrections(before.corrections, before.asRead, read).tasks
    : NO_CORRECTIONS.tasks;
  const decided = before ? await decidedTasks(deps, before) : [];
  const keys = taskKeys(read.tasks);
  return read.tasks.map((asRead, at) => {
    const key = keys[at] ?? '';
    const known = carried[key];
    const { dismissed, formerly, ...settled } = draft.corrections.tasks[key] ?? known ?? {};
    const task = { ...asRead, ...settled };
    const id = before && taskIdOf(before.id, known?.formerly ?? formerly ?? key);
    const earlier = decided.find((one) => one.id === id)?.draft ?? null;
    const now = { dismissed: dismissed === true, confirmed: draft.confirmed.includes(key) };
    return { key, task, ...standing(task, earlier, now) };
  });
}

/** Those somebody has taken a decision on. */
async function decidedTasks(
  { tasks }: Pick<ImportDeps, 'tasks'>,
  { forum, id }: StoredMinutes,
): Promise<readonly Task[]> {
  return (await tasks.ofMinutes(forum, id)).filter(({ state }) => state !== 'draft');
}

function standing(
  task: TaskDraft,
  earlier: TaskDraft | null,
  now: { readonly dismissed: boolean; readonly confirmed: boolean },
): Pick<ReviewedTask, 'state' | 'earlier'> {
  const same = earlier !== null && isSameTask(earlier, task);
  if (now.dismissed) return { state: 'dismissed', earlier: null };
  if (now.confirmed || same) return { state: 'confirmed', earlier: null };
  return { state: 'open', earlier };
}
