import type { Actor } from '../domain/forums/access';
import type { Meeting } from '../domain/meetings/meeting';
import type { ListedMeeting } from '../domain/messages/lists';
import { meetingState } from '../domain/meetings/meeting-state';
import { localTime } from '../domain/shared/time';
import type { Clock } from '../ports/clock';
import type { Page } from '../ports/document-store';
import type { MeetingStore } from '../stores/meeting-store';
import { mergePages } from './lists/merge-pages';
import { newestFirst } from './lists/newest-first';
import { chunk, PAGE_SIZE } from './lists/paging';
import { forumsSeenBy, type AccessDeps } from './lists/visible';

export interface ListMeetingsDeps extends AccessDeps {
  readonly meetings: MeetingStore;
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
}

/** Meetings of all forums the actor may see, newest first. */
export async function listMeetings(
  deps: ListMeetingsDeps,
  { actor, cursor }: { readonly actor: Actor; readonly cursor: string | null },
): Promise<Page<ListedMeeting>> {
  const forums = await forumsSeenBy(deps, actor);
  const now = localTime(deps.clock.now(), deps.timeZone);
  const sources = forums.map(({ id, name }) => ({
    key: id,
    async fetch(from: string | null): Promise<Page<ListedMeeting>> {
      const page = await deps.meetings.list(id, chunk(from));
      const listed = (meeting: Meeting) => ({ forumName: name, meeting, state: meetingState(meeting, now) });
      return { ...page, entries: page.entries.map(listed) };
    },
  }));
  const compare = newestFirst<ListedMeeting>(({ forumName, meeting }) => ({
    forumName,
    date: meeting.date,
    time: meeting.startTime,
  }));
  return mergePages({ sources, compare, limit: PAGE_SIZE, cursor });
}
