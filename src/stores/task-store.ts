import { z } from 'zod';
import { forumId, minutesId, taskId, type ForumId, type MinutesId, type TaskId } from '../domain/shared/ids';
import { isSameTask } from '../domain/tasks/same-task';
import type { Confirmation, Task } from '../domain/tasks/task';
import type { DocumentStore, Page } from '../ports/document-store';
import { Collection, type PageRequest } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const span = z.object({ start: z.number(), end: z.number() });

const TASK: DocumentType<Task> = {
  name: 'task',
  upgrades: [(body) => ({ ...body, version: null, confirmed: null })],
  schema: z.object({
    id: z.string().transform(taskId),
    forum: z.string().transform(forumId),
    minutes: z.string().transform(minutesId),
    version: z.number().int().min(1).nullable(),
    meetingDate: z.string().nullable(),
    itemTitle: z.string(),
    draft: z.object({
      item: z.number(),
      quote: z.string(),
      span,
      task: z.string(),
      owner: z.string().nullable(),
      ownerKind: z.enum(['person', 'organisation', 'group', 'unassigned']),
      fanOut: z.boolean().default(false),
      due: z.string().nullable(),
      dueText: z.string().nullable(),
      recurrence: z.enum(['weekly', 'monthly', 'quarterly', 'yearly']).nullable(),
      condition: z.string().nullable(),
      section: z.enum(['decision', 'case', 'unheaded']),
    }),
    state: z.enum(['draft', 'confirmed', 'done', 'closed']),
    confirmed: z.object({ by: z.string(), at: z.string() }).nullable(),
  }),
};

/** The tasks of each forum, drafts included. */
export class TaskStore {
  private readonly tasks: Collection<Task>;

  constructor(store: DocumentStore) {
    this.tasks = new Collection(store, TASK);
  }

  /**
   * The drafts of minutes, and no others of them. Saving the same again changes nothing; a task somebody has taken a
   * decision on is left alone, but for the date of its meeting.
   */
  async keepDrafts(
    { forum, minutes }: { readonly forum: ForumId; readonly minutes: MinutesId },
    drafts: readonly Task[],
  ): Promise<void> {
    for (const draft of drafts) {
      await this.tasks.update(placeOf(forum, draft.id), (known) => renewed(draft, known));
    }
    const kept = new Set(drafts.map(({ id }) => id));
    for (const { id, state } of await this.ofMinutes(forum, minutes)) {
      const place = placeOf(forum, id);
      if (state === 'draft' && !kept.has(id)) await this.tasks.remove(place.partition, place.id);
    }
  }

  /** Null for a task there is not; one that is confirmed already keeps who did it first. */
  async confirm(forum: ForumId, id: TaskId, confirmed: Confirmation): Promise<Task | null> {
    return this.tasks.update(placeOf(forum, id), (task) =>
      task?.state === 'draft' ? { ...task, state: 'confirmed', confirmed } : null,
    );
  }

  /** A confirmed task as a newer version puts it; what is done or closed stays as it was. */
  async confirmAnew(
    { forum, id, version, draft }: Pick<Task, 'forum' | 'id' | 'version' | 'draft'>,
    confirmed: Confirmation,
  ): Promise<Task | null> {
    return this.tasks.update(placeOf(forum, id), (task) =>
      task?.state === 'confirmed' && !isSameTask(task.draft, draft)
        ? { ...task, version, draft, confirmed }
        : null,
    );
  }

  /** Those that wait for somebody to confirm them. */
  async drafts(forum: ForumId): Promise<readonly Task[]> {
    return this.tasks.all(partitionOf(forum), [{ field: 'state', is: '=', value: 'draft' }]);
  }

  async ofMinutes(forum: ForumId, minutes: MinutesId): Promise<readonly Task[]> {
    return this.tasks.all(partitionOf(forum), [{ field: 'minutes', is: '=', value: minutes }]);
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

/** Null where nothing changes. */
function renewed(draft: Task, known: Task | null): Task | null {
  if (known && known.state !== 'draft') {
    const { meetingDate } = draft;
    return known.meetingDate === meetingDate ? null : { ...known, meetingDate };
  }
  return known && canonical(known) === canonical(draft) ? null : draft;
}

/** Property order differs between what was just made and what was read back. */
function canonical(task: Task): string {
  return JSON.stringify(TASK.schema.parse(task));
}

function placeOf(forum: ForumId, id: TaskId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `task.${id}` };
}
