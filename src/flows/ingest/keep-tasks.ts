import type { Task } from '../../domain/tasks/task';
import { taskId } from '../../domain/shared/ids';
import { digest } from '../../stores/digest';
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
  const seen = new Map<string, number>();
  return minutes.tasks.map((draft) => {
    // By item first, since stores list equal dates by id; by wording next, so that a corrected span changes nothing.
    const wording = `${String(draft.item).padStart(3, '0')}.${digest(`${draft.quote}\n${draft.task}`)}`;
    const repeat = seen.get(wording) ?? 0;
    seen.set(wording, repeat + 1);
    return {
      id: taskId(`${id}.${wording}.${String(repeat)}`),
      forum,
      minutes: id,
      meetingDate: minutes.date,
      itemTitle: minutes.items.find(({ number }) => number === draft.item)?.title ?? '',
      draft,
      state: 'draft',
    };
  });
}
