import type { Actor } from '../domain/forums/access';
import type { TaskEntry } from '../domain/messages/lists';
import type { Page } from '../ports/document-store';
import type { TaskStore } from '../stores/task-store';
import { mergePages } from './lists/merge-pages';
import { newestFirst } from './lists/newest-first';
import { chunk, PAGE_SIZE } from './lists/paging';
import { forumsSeenBy, type AccessDeps } from './lists/visible';

/** Tasks that are not closed, drafts included, of all forums the actor may see; those of the newest meeting first. */
export async function listTasks(
  deps: AccessDeps & { readonly tasks: TaskStore },
  { actor, cursor }: { readonly actor: Actor; readonly cursor: string | null },
): Promise<Page<TaskEntry>> {
  const forums = await forumsSeenBy(deps, actor);
  const sources = forums.map(({ id, name }) => ({
    key: id,
    async fetch(from: string | null): Promise<Page<TaskEntry>> {
      const page = await deps.tasks.list(id, chunk(from));
      const open = page.entries.filter(({ state }) => state !== 'closed');
      return { ...page, entries: open.map((task) => ({ forumName: name, task })) };
    },
  }));
  const compare = newestFirst<TaskEntry>(({ forumName, task }) => ({
    forumName,
    date: task.meetingDate,
    time: null,
  }));
  return mergePages({ sources, compare, limit: PAGE_SIZE, cursor });
}
