import { z } from 'zod';
import { forumId, minutesId, taskId, type ForumId, type TaskId } from '../domain/shared/ids';
import type { Task } from '../domain/tasks/task';
import type { DocumentStore, Page } from '../ports/document-store';
import { Collection, type PageRequest } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const span = z.object({ start: z.number(), end: z.number() });

const TASK: DocumentType<Task> = {
  name: 'task',
  upgrades: [],
  schema: z.object({
    id: z.string().transform(taskId),
    forum: z.string().transform(forumId),
    minutes: z.string().transform(minutesId),
    meetingDate: z.string().nullable(),
    itemTitle: z.string(),
    draft: z.object({
      item: z.number(),
      quote: z.string(),
      span,
      task: z.string(),
      owner: z.string().nullable(),
      ownerKind: z.enum(['person', 'organisation', 'group', 'unassigned']),
      due: z.string().nullable(),
      dueText: z.string().nullable(),
      recurrence: z.enum(['weekly', 'monthly', 'quarterly', 'yearly']).nullable(),
      condition: z.string().nullable(),
      section: z.enum(['decision', 'case', 'unheaded']),
    }),
    state: z.enum(['draft', 'confirmed', 'done', 'closed']),
  }),
};

/** The tasks of each forum, drafts included. */
export class TaskStore {
  private readonly tasks: Collection<Task>;

  constructor(store: DocumentStore) {
    this.tasks = new Collection(store, TASK);
  }

  /** Saving the same again changes nothing; a task somebody has taken a decision on is left alone. */
  async saveDrafts(tasks: readonly Task[]): Promise<void> {
    for (const task of tasks) {
      await this.tasks.update(placeOf(task.forum, task.id), (known) => (replaces(task, known) ? task : null));
    }
  }

  async get(forum: ForumId, id: TaskId): Promise<Task | null> {
    const place = placeOf(forum, id);
    return (await this.tasks.get(place.partition, place.id))?.value ?? null;
  }

  /** Those of the newest meeting first, those of undated meetings last. */
  async list(forum: ForumId, page: PageRequest): Promise<Page<Task>> {
    return this.tasks.page(partitionOf(forum), {
      ...page,
      orderBy: { field: 'meetingDate', direction: 'descending' },
    });
  }
}

function replaces(draft: Task, known: Task | null): boolean {
  if (!known) return true;
  return known.state === 'draft' && canonical(known) !== canonical(draft);
}

/** Property order differs between what was just made and what was read back. */
function canonical(task: Task): string {
  return JSON.stringify(TASK.schema.parse(task));
}

function placeOf(forum: ForumId, id: TaskId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `task.${id}` };
}
