import type { Task } from '../../domain/tasks/task';
import { taskId } from '../../domain/shared/ids';
import { taskKeys } from '../../domain/minutes/task-keys';
import type { MinutesStore } from '../../stores/minutes-store';
import type { Saved, StoredMinutes } from '../../stores/stored-minutes';
import type { TaskStore } from '../../stores/task-store';

interface TaskDeps {
  readonly minutes: MinutesStore;
  readonly tasks: TaskStore;
}

/**
 * The promises of the newest version as draft tasks. Drafts whose sentence a new version no longer holds are closed;
 * what somebody has decided on stays.
 */
export async function keepTasks(deps: TaskDeps, { stored }: Saved): Promise<void> {
  const newest = await deps.minutes.get(stored.forum, stored.id);
  if (newest && newest.version !== stored.version) return;
  const current = tasksOf(stored);
  await deps.tasks.saveDrafts([...(await dropped(deps, stored, current)), ...current]);
}

async function dropped(
  deps: TaskDeps,
  stored: StoredMinutes,
  current: readonly Task[],
): Promise<readonly Task[]> {
  const before = await deps.minutes.getVersion(stored.forum, stored.id, stored.version - 1);
  if (!before) return [];
  const known = new Set(current.map(({ id }) => id));
  const gone = tasksOf(before).filter(({ id }) => !known.has(id));
  return gone.map((task) => ({ ...task, state: 'closed' }));
}

function tasksOf({ id, forum, minutes }: StoredMinutes): readonly Task[] {
  const keys = taskKeys(minutes.tasks);
  return minutes.tasks.map((draft, at) => ({
    id: taskId(`${id}.${keys[at] ?? ''}`),
    forum,
    minutes: id,
    meetingDate: minutes.date,
    itemTitle: minutes.items.find(({ number }) => number === draft.item)?.title ?? '',
    draft,
    state: 'draft',
  }));
}
