import { correctedTasks } from '../../domain/minutes/corrections';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { Task } from '../../domain/tasks/task';
import { taskIdOf } from '../../domain/tasks/task-id-of';
import type { MinutesStore } from '../../stores/minutes-store';
import type { StoredMinutes } from '../../stores/stored-minutes';
import type { TaskStore } from '../../stores/task-store';

interface TaskDeps {
  readonly minutes: MinutesStore;
  readonly tasks: TaskStore;
}

/**
 * The promises of the version in use as draft tasks, none where the minutes are withdrawn. Drafts whose sentence is gone
 * go too; what somebody has decided on stays.
 */
export async function keepTasks(
  deps: TaskDeps,
  { forum, id }: { readonly forum: ForumId; readonly id: MinutesId },
): Promise<void> {
  const inUse = await deps.minutes.get(forum, id);
  await deps.tasks.keepDrafts({ forum, minutes: id }, inUse === null ? [] : draftsOf(inUse));
}

function draftsOf({ id, forum, version, minutes, asRead, corrections }: StoredMinutes): readonly Task[] {
  return correctedTasks(asRead, corrections).map(({ key, task }) => ({
    id: taskIdOf(id, key),
    forum,
    minutes: id,
    version,
    meetingDate: minutes.date,
    itemTitle: minutes.items.find(({ number }) => number === task.item)?.title ?? '',
    draft: task,
    state: 'draft',
    confirmed: null,
  }));
}
