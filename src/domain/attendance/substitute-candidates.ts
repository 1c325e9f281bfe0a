import { nameKey } from '../language/names';
import type { KnownPerson } from './known-people';
import { STANDING, type Candidate } from './rsvp-view';
import type { Seat, StandIn } from './seat';

/** Whom the holder of a seat may send: the standing substitute first, then whoever is known and holds no seat. */
export function substituteCandidates(
  seat: Seat,
  { seats, people }: { readonly seats: readonly Seat[]; readonly people: readonly KnownPerson[] },
): readonly Candidate[] {
  const { substitute } = seat;
  const standing = substitute === null ? [] : [{ id: STANDING, standIn: inTeams(substitute, people) }];
  const seated = new Set(seats.map(({ person }) => person));
  const free = people.filter(
    ({ id, name }) =>
      !seated.has(id) && id !== substitute?.person && nameKey(name) !== nameKey(substitute?.name ?? ''),
  );
  return [
    ...standing,
    ...free.map(({ id, name }) => ({ id, standIn: { name, organisation: null, person: id } })),
  ];
}

/** Written down by name, but known in Teams: whoever alone bears the name can be asked. */
function inTeams(standIn: StandIn, people: readonly KnownPerson[]): StandIn {
  if (standIn.person !== null) return standIn;
  const alike = people.filter(({ name }) => nameKey(name) === nameKey(standIn.name));
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? { ...standIn, person: only.id } : standIn;
}
