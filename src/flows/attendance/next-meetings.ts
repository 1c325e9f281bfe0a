import type { Actor } from '../../domain/forums/access';
import { meetingState } from '../../domain/meetings/meeting-state';
import type { ListedMeeting } from '../../domain/messages/lists';
import { localTime } from '../../domain/shared/time';
import type { Forum } from '../../domain/forums/forum';
import type { ConnectionStore } from '../../stores/connection-store';
import type { ListMeetingsDeps } from '../list-meetings';
import { forumsSeenBy } from '../lists/visible';

export interface NextMeetingsDeps extends ListMeetingsDeps {
  readonly connections: ConnectionStore;
}

export interface NextMeetingsAsked {
  readonly actor: Actor;
  /** Where it is asked: a channel that is connected to forums is about these alone. */
  readonly conversation: string;
}

/** Planned meetings still to come in forums the actor may see, the earliest first. */
export async function nextMeetings(
  deps: NextMeetingsDeps,
  { actor, conversation }: NextMeetingsAsked,
): Promise<readonly ListedMeeting[]> {
  const now = localTime(deps.clock.now(), deps.timeZone);
  const forums = await forumsMeant(deps, await forumsSeenBy(deps, actor), conversation);
  const listed = await Promise.all(
    forums.map(async ({ id, name }) => {
      const meetings = await deps.meetings.from(id, now.date);
      return meetings.map((meeting) => ({
        forumName: name,
        meeting,
        state: meetingState(meeting, now),
      }));
    }),
  );
  return listed
    .flat()
    .filter(({ state }) => state === 'planned')
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
}

async function forumsMeant(
  { connections }: NextMeetingsDeps,
  seen: readonly Forum[],
  conversation: string,
): Promise<readonly Forum[]> {
  const known = await Promise.all(seen.map(({ id }) => connections.get(id, conversation)));
  const connected = seen.filter((_, index) => known[index] !== null);
  return connected.length > 0 ? connected : seen;
}

function momentOf({ meeting: { date, startTime } }: ListedMeeting): string {
  return `${date ?? ''} ${startTime ?? ''}`;
}
