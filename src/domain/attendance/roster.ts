import type { Forum } from '../forums/forum';
import { nameKey } from '../language/names';
import { nameKinship, type NameKinship } from '../people/name-kinship';
import type { PersonId, SeatId } from '../shared/ids';
import type { Seat } from './seat';

/** Somebody in a channel or group chat. */
export interface RosterPerson {
  readonly id: PersonId;
  readonly name: string;
  /** From another organisation: the name may be of the person's own choosing. */
  readonly isGuest: boolean;
}

/** Why a seat may be somebody's; `holds` where it is theirs already. */
type MatchGround = 'holds' | 'same-name' | NameKinship;

/** Somebody who is in the conversation and not settled in the forum, with the seat that may be theirs. */
export interface RosterMatch {
  readonly person: RosterPerson;
  readonly isMember: boolean;
  readonly match: { readonly seat: Seat; readonly ground: MatchGround } | null;
}

/** Somebody of the forum who is in none of its conversations. */
export interface Departed {
  readonly person: PersonId;
  readonly name: string;
  readonly isMember: boolean;
  readonly seat: Seat | null;
}

interface Known {
  readonly forum: Forum;
  /** Those of today and to come. */
  readonly seats: readonly Seat[];
  /** From minutes, held by nobody yet. */
  readonly proposed: readonly Seat[];
}

/**
 * Who is in the conversation and has to be settled: strangers to the forum, and members who seem to be one of those named
 * in past minutes. Only ever proposals; a seat is proposed to one person, and a person is proposed one seat.
 */
export function matchRoster(people: readonly RosterPerson[], known: Known): readonly RosterMatch[] {
  const held = new Map(known.seats.map((seat) => [seat.person, seat]));
  const members = new Set(known.forum.members.map(({ person }) => person));
  const unsettled = people.filter(({ id }) => !members.has(id) || !held.has(id));
  const without = unsettled.filter(({ id }) => !held.has(id));
  const seats = freeSeats(known);
  const same = pairs(without, seats, (name, seat) => (nameKey(name) === nameKey(seat) ? 'same-name' : null));
  const rest = without.filter(({ id }) => !same.has(id));
  const taken = new Set([...same.values()].map(({ seat }) => seat.id));
  const alike = pairs(
    rest,
    seats.filter(({ id }) => !taken.has(id)),
    nameKinship,
  );
  return unsettled.flatMap((person) => {
    const own = held.get(person.id);
    const holds = own === undefined ? null : ({ seat: own, ground: 'holds' } as const);
    const match = holds ?? same.get(person.id) ?? alike.get(person.id) ?? null;
    const isMember = members.has(person.id);
    return isMember && match === null ? [] : [{ person, isMember, match }];
  });
}

/** Members, and holders of seats whose access has ended, who are in none of the conversations. */
export function departedFrom(
  people: readonly RosterPerson[],
  { forum, seats }: Omit<Known, 'proposed'>,
): readonly Departed[] {
  const here = new Set(people.map(({ id }) => id));
  const members = forum.members.map(({ person, name }) => ({ person, name, isMember: true }));
  const known = new Set(members.map(({ person }) => person));
  const others = seats.flatMap(({ person, name }) =>
    person === null || known.has(person) ? [] : [{ person, name, isMember: false }],
  );
  return [...members, ...others]
    .filter(({ person }) => !here.has(person))
    .map((one) => ({ ...one, seat: seats.find(({ person }) => person === one.person) ?? null }));
}

export function freeSeats({ seats, proposed }: Pick<Known, 'seats' | 'proposed'>): readonly Seat[] {
  return [...seats, ...proposed].filter(({ person }) => person === null);
}

type Pairing = ReadonlyMap<PersonId, { readonly seat: Seat; readonly ground: MatchGround }>;

/** Each person with the one seat that fits them and nobody else. */
function pairs(
  people: readonly RosterPerson[],
  seats: readonly Seat[],
  groundFor: (name: string, seat: string) => MatchGround | null,
): Pairing {
  const fitting = people.flatMap(({ id, name }) =>
    seats.flatMap((seat) => {
      const ground = groundFor(name, seat.name);
      return ground === null ? [] : [{ id, seat, ground }];
    }),
  );
  const times = (of: PersonId | SeatId): number =>
    fitting.filter(({ id, seat }) => id === of || seat.id === of).length;
  const only = fitting.filter(({ id, seat }) => times(id) === 1 && times(seat.id) === 1);
  return new Map(only.map(({ id, ...pair }) => [id, pair]));
}
