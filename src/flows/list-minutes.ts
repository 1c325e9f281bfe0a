import type { Actor } from '../domain/forums/access';
import type { MinutesEntry } from '../domain/messages/lists';
import type { Page } from '../ports/document-store';
import type { MinutesStore } from '../stores/minutes-store';
import type { StoredMinutes } from '../stores/stored-minutes';
import { mergePages } from './lists/merge-pages';
import { newestFirst } from './lists/newest-first';
import { chunk, PAGE_SIZE } from './lists/paging';
import { forumsSeenBy, type AccessDeps } from './lists/visible';

/** The newest version of all minutes the actor may see, newest meeting first. */
export async function listMinutes(
  deps: AccessDeps & { readonly minutes: MinutesStore },
  { actor, cursor }: { readonly actor: Actor; readonly cursor: string | null },
): Promise<Page<MinutesEntry>> {
  const forums = await forumsSeenBy(deps, actor);
  const sources = forums.map(({ id }) => ({
    key: id,
    async fetch(from: string | null): Promise<Page<StoredMinutes>> {
      return deps.minutes.list(id, chunk(from));
    },
  }));
  const compare = newestFirst<StoredMinutes>(({ forumName, minutes }) => ({
    forumName,
    date: minutes.date,
    time: minutes.startTime,
  }));
  const page = await mergePages({ sources, compare, limit: PAGE_SIZE, cursor });
  return { ...page, entries: page.entries.map(entryOf) };
}

function entryOf({ id, forum, forumName, source, minutes }: StoredMinutes): MinutesEntry {
  return { id, forum, forumName, date: minutes.date, source, items: minutes.items.length };
}
