import type { Actor } from '../domain/forums/access';
import type { Forum } from '../domain/forums/forum';
import type { Meeting } from '../domain/meetings/meeting';
import type { ForumEntry } from '../domain/messages/lists';
import type { Page } from '../ports/document-store';
import type { MeetingStore } from '../stores/meeting-store';
import { forumsSeenBy, type AccessDeps } from './lists/visible';

const MEETINGS_AT_A_TIME = 200;

/** The forums the actor may see, in Danish alphabetical order. */
export async function listForums(
  deps: AccessDeps & { readonly meetings: MeetingStore },
  { actor }: { readonly actor: Actor },
): Promise<readonly ForumEntry[]> {
  const forums = await forumsSeenBy(deps, actor);
  return Promise.all(forums.map((forum) => entryOf(deps, forum)));
}

async function entryOf(deps: { readonly meetings: MeetingStore }, forum: Forum): Promise<ForumEntry> {
  const { id, name } = forum;
  let minutes = 0;
  let latest: string | null = null;
  let cursor: string | null = null;
  do {
    const page: Page<Meeting> = await deps.meetings.list(id, {
      limit: MEETINGS_AT_A_TIME,
      ...(cursor === null ? {} : { cursor }),
    });
    const minuted = page.entries.filter((meeting) => meeting.minutes !== null);
    minutes += minuted.length;
    latest ??= minuted[0]?.date ?? null;
    cursor = page.cursor;
  } while (cursor !== null);
  return { id, name, minutes, latest };
}
