import type { Person } from '../forums/access';
import type { Forum, Member } from '../forums/forum';
import { nameKey } from '../language/names';
import type { PersonId } from '../shared/ids';
import type { Seat } from './seat';

/** Somebody in Teams who can hold a seat. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** Members, whoever holds a seat already, and whoever asks; each once, by name. */
export function knownPeople(
  forum: Forum,
  seats: readonly Seat[],
  asker: Person | null,
): readonly KnownPerson[] {
  const people = new Map<PersonId, KnownPerson>();
  const add = (id: PersonId, name: string): void => {
    if (!people.has(id)) people.set(id, { id, name });
  };
  for (const { person, name } of forum.members) add(person, name);
  if (asker !== null) add(asker.id, asker.name);
  for (const { person, name } of seats) if (person !== null) add(person, name);
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
}

/** Who in Teams bears the name of a seat that nobody holds yet; only ever a proposal. */
export function likelyHolder(
  name: string,
  { people, seats }: { readonly people: readonly KnownPerson[]; readonly seats: readonly Seat[] },
): KnownPerson | null {
  const taken = new Set(seats.map(({ person }) => person));
  const alike = people.filter((one) => nameKey(one.name) === nameKey(name) && !taken.has(one.id));
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? only : null;
}

/**
 * The seat somebody seems to mean as their own: unclaimed, of the same name, and the only such one. The name that counts
 * is the one they are a member by; that of the message is their own choice.
 */
export function claimableSeat(
  seats: readonly Seat[],
  { person: asker, name: known }: Pick<Member, 'person' | 'name'>,
): Seat | null {
  if (seats.some(({ person }) => person === asker)) return null;
  const alike = seats.filter(({ person, name }) => person === null && nameKey(name) === nameKey(known));
  const [only] = alike;
  return only !== undefined && alike.length === 1 ? only : null;
}
