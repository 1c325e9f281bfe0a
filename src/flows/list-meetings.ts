import type { Actor } from '../domain/forums/access';
import type { MeetingEntry } from '../domain/messages/lists';
import type { Page } from '../ports/document-store';
import type { MeetingStore } from '../stores/meeting-store';
import { mergePages } from './lists/merge-pages';
import { newestFirst } from './lists/newest-first';
import { chunk, PAGE_SIZE } from './lists/paging';
import { forumsSeenBy, type AccessDeps } from './lists/visible';

/** Meetings of all forums the actor may see, newest first. */
export async function listMeetings(
  deps: AccessDeps & { readonly meetings: MeetingStore },
  { actor, cursor }: { readonly actor: Actor; readonly cursor: string | null },
): Promise<Page<MeetingEntry>> {
  const forums = await forumsSeenBy(deps, actor);
  const sources = forums.map(({ id, name }) => ({
    key: id,
    async fetch(from: string | null): Promise<Page<MeetingEntry>> {
      const page = await deps.meetings.list(id, chunk(from));
      return { ...page, entries: page.entries.map((meeting) => ({ forumName: name, meeting })) };
    },
  }));
  const compare = newestFirst<MeetingEntry>(({ forumName, meeting }) => ({
    forumName,
    date: meeting.date,
    time: meeting.startTime,
  }));
  return mergePages({ sources, compare, limit: PAGE_SIZE, cursor });
}
