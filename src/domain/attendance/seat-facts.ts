import { nameKey } from '../language/names';
import { ROLES, type Role } from '../minutes/model';
import { seatId, slug, type ForumId, type SeatId } from '../shared/ids';
import type { IsoDate } from '../shared/dates';
import type { KnownPerson } from './known-people';
import type { Seat, StandIn } from './seat';

/** What the secretariat settles of a seat. */
export type SeatFacts = Pick<
  Seat,
  'name' | 'title' | 'organisation' | 'sector' | 'person' | 'from' | 'to' | 'substitute'
> & {
  /** The one that matters; further ones from the minutes stay while this one does. */
  readonly role: Role;
};

type Term = Pick<Seat, 'from' | 'to'>;

export type SeatProblem =
  'no-name' | 'name-taken' | 'unknown-person' | 'person-has-seat' | 'not-a-date' | 'ends-before-start';

export function factsOf({ roles, ...seat }: Seat): SeatFacts {
  const { name, title, organisation, sector, person, from, to, substitute } = seat;
  return { name, title, organisation, sector, person, from, to, substitute, role: mainRole(roles) };
}

export const NO_FACTS: SeatFacts = {
  name: '',
  title: null,
  organisation: null,
  sector: 'other',
  role: 'member',
  person: null,
  from: null,
  to: null,
  substitute: null,
};

/** Everything that is wrong at once. `own` is the seat that is changed; null for a new one. */
export function seatProblems(
  facts: SeatFacts,
  {
    own,
    today,
    seats,
    people,
  }: {
    readonly own: SeatId | null;
    readonly today: IsoDate;
    readonly seats: readonly Seat[];
    readonly people: readonly KnownPerson[];
  },
): readonly SeatProblem[] {
  const others = seats.filter((seat) => seat.id !== own && atOnce(seat, facts, today));
  const { name, person, from, to } = facts;
  return [
    ...(name === '' ? (['no-name'] as const) : []),
    ...(others.some((seat) => nameKey(seat.name) === nameKey(name)) ? (['name-taken'] as const) : []),
    ...(person !== null && !people.some(({ id }) => id === person) ? (['unknown-person'] as const) : []),
    ...(person !== null && others.some((seat) => seat.person === person)
      ? (['person-has-seat'] as const)
      : []),
    ...(from !== null && to !== null && to < from ? (['ends-before-start'] as const) : []),
  ];
}

/** Whether there is a day, from today on, on which both are held. */
function atOnce(one: Term, other: Term, today: IsoDate): boolean {
  const from =
    [one.from, other.from, today]
      .map((day) => day ?? '')
      .toSorted()
      .at(-1) ?? today;
  return (one.to === null || one.to >= from) && (other.to === null || other.to >= from);
}

/** The seat with these facts; `known` is null for a new one, whose id no other seat has. */
export function seatFrom(
  facts: SeatFacts,
  {
    known,
    forum,
    seats,
  }: { readonly known: Seat | null; readonly forum: ForumId; readonly seats: readonly Seat[] },
): Seat {
  const { role, ...rest } = facts;
  const roles = known !== null && mainRole(known.roles) === role ? known.roles : [role];
  const id = known?.id ?? freeId(facts.name, seats);
  return { ...rest, id, forum, roles };
}

/** A substitute as typed: the same person as before where the name is the same. */
export function substituteNamed(
  name: string | null,
  { organisation, before }: { readonly organisation: string | null; readonly before: StandIn | null },
): StandIn | null {
  if (name === null) return null;
  const same = before !== null && nameKey(before.name) === nameKey(name);
  return { name, organisation, person: same ? before.person : null };
}

/** The first in the order of weight; `ROLES` has the chair first and members last. */
function mainRole(roles: readonly Role[]): Role {
  return ROLES.find((role) => roles.includes(role)) ?? 'member';
}

function freeId(name: string, seats: readonly Seat[]): SeatId {
  const taken = new Set(seats.map(({ id }) => id));
  const base = slug(name);
  for (let nth = 1; ; nth += 1) {
    const id = seatId(nth === 1 ? base : `${base}-${nth}`);
    if (!taken.has(id)) return id;
  }
}
