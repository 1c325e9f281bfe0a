import type { TaskDraft } from '../minutes/model';

/** Whether both say the same is to be done, by the same people and by the same time, wherever they stand. */
export function isSameTask(one: TaskDraft, other: TaskDraft): boolean {
  return one.task === other.task && one.owner === other.owner && one.due === other.due;
}
