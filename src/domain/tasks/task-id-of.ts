import { taskId, type MinutesId, type TaskId } from '../shared/ids';

/** The id of a task of some minutes; the key is that of `correctedTasks`, which outlives new versions. */
export function taskIdOf(minutes: MinutesId, key: string): TaskId {
  return taskId(`${minutes}.${key}`);
}
