import type { Instant, IsoDate } from '../shared/dates';
import type { ForumId, MeetingId, PersonId } from '../shared/ids';
import type { Meeting } from '../meetings/meeting';
import type { ActualEntry } from './actual';
import type { Seat } from './seat';

/** That somebody of the forum was in the online meeting, as the client's service tells. */
export interface MeetingJoin {
  readonly forum: ForumId;
  readonly meeting: MeetingId;
  readonly person: PersonId;
  /** The day of the meeting. */
  readonly date: IsoDate;
  readonly joinedAt: Instant;
  /** Null while they are in it, or where nobody told that they left. */
  readonly leftAt: Instant | null;
}

/**
 * The planned meeting of that day an online meeting is: the one whose link leads to its chat, otherwise the only one of
 * those the chat belongs to. Null where none or several fit.
 */
export function meetingOnline(
  sameDay: readonly Meeting[],
  { chat, isConnected }: { readonly chat: string; readonly isConnected: boolean },
): Meeting | null {
  const planned = sameDay.filter(({ planning }) => planning?.state === 'planned');
  const linked = planned.filter(({ planning }) => leadsTo(planning?.onlineLink ?? '', chat));
  const fitting = linked.length > 0 ? linked : isConnected ? planned : [];
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : null;
}

/** Links to meetings hold the id of the chat, in one part of the path. */
function leadsTo(link: string, chat: string): boolean {
  if (!URL.canParse(link)) return false;
  return new URL(link).pathname.split('/').some((part) => unescaped(part) === chat);
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The same people; whoever joined, and is not said to come by substitute, is proposed as present online. */
export function withJoins(
  entries: readonly ActualEntry[],
  { seats, joins }: { readonly seats: readonly Seat[]; readonly joins: readonly MeetingJoin[] },
): readonly ActualEntry[] {
  const joined = new Set(joinedSeats(seats, joins).keys());
  return entries.map((entry) =>
    entry.seat !== null && joined.has(entry.seat) && entry.status.kind !== 'substitute'
      ? { ...entry, status: { kind: 'online' } }
      : entry,
  );
}

/** When whoever holds the seat joined. */
export function joinedSeats(
  seats: readonly Seat[],
  joins: readonly MeetingJoin[],
): ReadonlyMap<Seat['id'], MeetingJoin> {
  const byPerson = new Map(joins.map((join) => [join.person, join]));
  return new Map(
    seats.flatMap(({ id, person }) => {
      const join = person === null ? undefined : byPerson.get(person);
      return join === undefined ? [] : [[id, join] as const];
    }),
  );
}
