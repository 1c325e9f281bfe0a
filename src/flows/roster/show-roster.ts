import { departedFrom, freeSeats, matchRoster, type RosterPerson } from '../../domain/attendance/roster';
import type { RosterView } from '../../domain/attendance/roster-view';
import { isHeldFrom } from '../../domain/attendance/seat';
import type { Forum } from '../../domain/forums/forum';
import { localTime } from '../../domain/shared/time';
import { proposedSeats } from '../attendance/proposed-seats';
import { forumToSeat, type SeatsAsked } from '../seats/seat-deps';
import { conversationsWith, type RosterDeps } from './roster-deps';

/**
 * Reads who is in the conversations of the forum, and sets it against its members and seats. Null when there is no such
 * forum, or the actor may not say who belongs to it.
 */
export async function showRoster(deps: RosterDeps, asked: SeatsAsked): Promise<RosterView | null> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return null;
  const [read, stored, proposed] = await Promise.all([
    peopleIn(deps, forum),
    deps.seats.list(forum.id),
    proposedSeats(deps, forum.id),
  ]);
  const today = localTime(deps.clock.now(), deps.timeZone).date;
  const seats = stored.filter((seat) => isHeldFrom(seat, today));
  const { people, conversations, unread } = read;
  const complete = conversations > 0 && unread === 0;
  const departed = complete ? departedFrom(people, { forum, seats }) : [];
  return {
    forum: forum.id,
    forumName: forum.name,
    conversations,
    unread,
    open: matchRoster(people, { forum, seats, proposed }),
    free: freeSeats({ seats, proposed }),
    // Nobody puts themselves out.
    departed: departed.filter(({ person }) => asked.actor.kind === 'operator' || person !== asked.actor.id),
  };
}

async function peopleIn(
  deps: RosterDeps,
  { id }: Forum,
): Promise<Pick<RosterView, 'conversations' | 'unread'> & { readonly people: readonly RosterPerson[] }> {
  const conversations = await conversationsWith(deps, id);
  const rosters = await Promise.all(
    conversations.map(async (one) => (one === null ? null : deps.roster.read(one))),
  );
  const people = new Map(rosters.flatMap((roster) => (roster ?? []).map((one) => [one.id, one])));
  const unread = rosters.filter((roster) => roster === null).length;
  return { people: [...people.values()], conversations: conversations.length, unread };
}
