import { nameKey } from '../../language/names';
import type { Refiner } from '../draft';
import type { Participant, Role } from '../model';
import { matchName } from '../name-match';
import type { ListedPerson } from '../people-in-line';
import { saysAllCame } from '../recognisers/absence-sentence';

/**
 * Those listed as taking part or as absent, once each. A list of guests is none of participants, and one of members only where
 * the head says that all of them came, or who of them did not.
 */
export const listParticipants: Refiner = ({ minutes, people, headLines }) => {
  const listed = people.filter(({ kind }) => TAKING_PART.has(kind));
  const members = people.filter(({ kind }) => kind === 'members');
  const attends = listed.some(({ kind }) => kind === 'participants');
  const isList = !attends || standsApart(members, listed, people);
  const invited = attends ? [] : people.filter(({ kind }) => kind === 'invited');
  const tellsWhoCame =
    headLines.some(({ text }) => saysAllCame(text)) ||
    people.some(({ kind, absent }) => absent && (kind === 'absent' || kind === 'members'));
  const present = [...(isList && tellsWhoCame ? members : []), ...invited, ...listed];
  const anyRole = present.some(({ kind, roles }) => kind !== 'role' && roles.length > 0);
  const all = mergeSame([...present, ...absentOnly(people, present)]);
  return { ...minutes, participants: all.map((person) => toParticipant(person, anyRole)) };
};

const TAKING_PART = new Set<ListedPerson['kind']>([
  'participants',
  'secretariat',
  'role',
  'others',
  'substitutes',
]);

/** Of the members only those away are told; "Deltagere" beside them are others who came, none of whom is a member. */
function standsApart(
  members: readonly ListedPerson[],
  listed: readonly ListedPerson[],
  people: readonly ListedPerson[],
): boolean {
  const names = new Set(members.map(({ name }) => nameKey(name)));
  const away = people.filter(({ kind }) => kind === 'absent');
  return (
    away.length > 0 &&
    away.every(({ name }) => names.has(nameKey(name))) &&
    listed.every(({ name }) => !names.has(nameKey(name)))
  );
}

/** Absentees who stand nowhere else, beside a list of those present. */
function absentOnly(
  people: readonly ListedPerson[],
  present: readonly ListedPerson[],
): readonly ListedPerson[] {
  if (present.length === 0) return [];
  return people.filter(({ kind, name }) => {
    if (kind !== 'absent') return false;
    const { found, isAmbiguous } = matchName(name, present);
    return found === null && !isAmbiguous;
  });
}

function mergeSame(people: readonly ListedPerson[]): readonly ListedPerson[] {
  const byName = new Map<string, ListedPerson>();
  for (const person of people) {
    const key = nameKey(listedAs(person, people));
    const earlier = byName.get(key);
    byName.set(key, earlier ? merged(earlier, person) : person);
  }
  return [...byName.values()];
}

/** "Referent: Eva" is the Eva of the list. */
function listedAs({ name, kind }: ListedPerson, people: readonly ListedPerson[]): string {
  if (kind !== 'role' || name.includes(' ')) return name;
  const full = people.filter((other) => other.name.startsWith(`${name} `));
  const [only] = full;
  return only !== undefined && full.every((other) => nameKey(other.name) === nameKey(only.name))
    ? only.name
    : name;
}

function merged(one: ListedPerson, other: ListedPerson): ListedPerson {
  const [shorter, longer] = [one, other].sort((a, b) => a.name.length - b.name.length);
  const full = shorter?.kind === 'role' ? longer : one;
  return {
    ...one,
    name: full?.name ?? one.name,
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
