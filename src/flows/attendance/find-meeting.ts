import type { Actor } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import type { Meeting } from '../../domain/meetings/meeting';
import type { MeetingId } from '../../domain/shared/ids';
import type { MeetingStore } from '../../stores/meeting-store';
import { forumsSeenBy, type AccessDeps } from '../lists/visible';

export interface FindMeetingDeps extends AccessDeps {
  readonly meetings: MeetingStore;
}

export interface FoundMeeting {
  readonly forum: Forum;
  readonly meeting: Meeting;
}

/** Null when there is no such meeting in a forum the actor may see. */
export async function findMeeting(
  deps: FindMeetingDeps,
  { actor, meeting }: { readonly actor: Actor; readonly meeting: MeetingId },
): Promise<FoundMeeting | null> {
  for (const forum of await forumsSeenBy(deps, actor)) {
    const found = await deps.meetings.get(forum.id, meeting);
    if (found !== null) return { forum, meeting: found };
  }
  return null;
}
