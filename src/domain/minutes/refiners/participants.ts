import { nameKey } from '../../language/names';
import type { Refiner } from '../draft';
import type { Participant, Role } from '../model';
import type { ListedPerson } from '../people-in-line';

/** Those listed as taking part, once each; a list of members or of guests is not one of participants. */
export const listParticipants: Refiner = ({ minutes, people }) => {
  const present = people.filter(({ kind }) => TAKING_PART.has(kind));
  const anyRole = present.some(({ kind, roles }) => kind !== 'role' && roles.length > 0);
  const listed = mergeSame(present);
  return { ...minutes, participants: listed.map((person) => toParticipant(person, anyRole)) };
};

const TAKING_PART = new Set<ListedPerson['kind']>(['participants', 'secretariat', 'role', 'others']);

function mergeSame(people: readonly ListedPerson[]): readonly ListedPerson[] {
  const byName = new Map<string, ListedPerson>();
  for (const person of people) {
    const key = nameKey(person.name);
    const earlier = byName.get(key);
    byName.set(key, earlier ? merged(earlier, person) : person);
  }
  return [...byName.values()];
}

function merged(one: ListedPerson, other: ListedPerson): ListedPerson {
  return {
    ...one,
    title: one.title ?? other.title,
    organisation: one.organisation ?? other.organisation,
    party: one.party ?? other.party,
    roles: [...new Set([...one.roles, ...other.roles])],
    absent: one.absent || other.absent,
  };
}

/** Where a list marks some people's roles, the others are there as members; a bare list of names says nothing about roles. */
function toParticipant(person: ListedPerson, anyRole: boolean): Participant {
  const roles: readonly Role[] = person.roles.length > 0 ? person.roles : anyRole ? ['member'] : [];
  const { name, title, organisation, party, absent, substitutedBy, span } = person;
  return { name, title, organisation, party, roles, absent, substitutedBy, span };
}
