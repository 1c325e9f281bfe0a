import type { AgendaItem, Minutes, TaskDraft } from '../../domain/minutes/model';

type Older<T, Newer extends keyof T> = Omit<T, Newer> & Partial<Pick<T, Newer>>;

/** Structures stored by an earlier Referatbot lack what it did not read yet; importing the file again finds it. */
export function withNewerFields(stored: Minutes): Minutes {
  const items: readonly Older<AgendaItem, 'deviation'>[] = stored.items;
  const tasks: readonly Older<TaskDraft, 'fanOut'>[] = stored.tasks;
  return {
    ...stored,
    items: items.map((item) => ({ ...item, deviation: item.deviation ?? null })),
    tasks: tasks.map((task) => ({ ...task, fanOut: task.fanOut ?? false })),
  };
}
