import { nameKey } from '../language/names';
import type { Minutes } from '../minutes/model';
import { nameKinship, type NameKinship } from './name-kinship';

export type Ground = NameKinship | 'same-organisation' | 'same-party' | 'same-title';

/** Somebody as the minutes of one forum write the name. */
export interface WrittenPerson {
  readonly name: string;
  readonly titles: readonly string[];
  readonly organisations: readonly string[];
  readonly parties: readonly string[];
  /** Which of the given minutes name the person, by their place in the list. */
  readonly seen: readonly number[];
}

/** Two names that are probably one person's. Only somebody who knows them can tell. */
export interface ProbablePair {
  readonly one: WrittenPerson;
  readonly other: WrittenPerson;
  readonly grounds: readonly Ground[];
}

/** Enough without any other ground, as long as nothing speaks against it. */
const ENOUGH: readonly NameKinship[] = ['damaged-letters', 'same-sound', 'middle-name'];

/**
 * Pairs of names that are probably one person's, over all minutes of one forum. People who took part in the same meeting
 * are two; so are those of different organisations or parties; first names alone are never compared.
 */
export function probablePeople(minutes: readonly Pick<Minutes, 'participants'>[]): readonly ProbablePair[] {
  const people = writtenPeople(minutes);
  return people.flatMap((one, at) =>
    people.slice(at + 1).flatMap((other) => {
      const grounds = groundsFor(one, other);
      return grounds === null ? [] : [{ one, other, grounds }];
    }),
  );
}

function writtenPeople(minutes: readonly Pick<Minutes, 'participants'>[]): readonly WrittenPerson[] {
  const people = new Map<string, WrittenPerson>();
  for (const [at, { participants }] of minutes.entries()) {
    for (const { name, title, organisation, party } of participants) {
      const known = people.get(nameKey(name));
      people.set(nameKey(name), {
        name: known?.name ?? name,
        titles: added(known?.titles, title),
        organisations: added(known?.organisations, organisation),
        parties: added(known?.parties, party),
        seen: [...new Set([...(known?.seen ?? []), at])],
      });
    }
  }
  return [...people.values()];
}

function added(known: readonly string[] = [], value: string | null): readonly string[] {
  return value === null || shared(known, [value]) ? known : [...known, value];
}

function groundsFor(one: WrittenPerson, other: WrittenPerson): readonly Ground[] | null {
  const kinship = nameKinship(one.name, other.name);
  if (kinship === null || one.seen.some((at) => other.seen.includes(at))) return null;
  if (differ(one.organisations, other.organisations) || differ(one.parties, other.parties)) return null;
  const beside: readonly Ground[] = [
    ...(shared(one.organisations, other.organisations) ? (['same-organisation'] as const) : []),
    ...(shared(one.parties, other.parties) ? (['same-party'] as const) : []),
    ...(shared(one.titles, other.titles) ? (['same-title'] as const) : []),
  ];
  return beside.length > 0 || ENOUGH.includes(kinship) ? [kinship, ...beside] : null;
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !shared(one, other);
}

function shared(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.some((second) => nameKey(value) === nameKey(second)));
}
