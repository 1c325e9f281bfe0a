import { analyse } from '../../language/analyse';
import type { KnownPerson } from '../people';
import type { Sheet } from '../sheet';
import type { Reading } from './reading';

/** Everybody in the minutes' lists and owners of tasks: how a first name alone is known to be one. */
export function firstNames(
  readings: readonly Reading[],
  people: readonly KnownPerson[],
): ReadonlySet<string> {
  const sheets = new Set(readings.map(({ sheet }) => sheet));
  return new Set([...[...sheets].flatMap(ownersOf), ...firstNamesOf(people)]);
}

const knownOwners = new WeakMap<Sheet, readonly string[]>();

function ownersOf(sheet: Sheet): readonly string[] {
  const persons = sheet.tasks.filter((task) => task.ownerKind === 'person');
  const owners = knownOwners.get(sheet) ?? persons.flatMap(({ owner }) => firstWord(owner ?? ''));
  knownOwners.set(sheet, owners);
  return owners;
}

const known = new WeakMap<readonly KnownPerson[], readonly string[]>();

function firstNamesOf(people: readonly KnownPerson[]): readonly string[] {
  const names = known.get(people) ?? people.flatMap((person) => person.spellings.flatMap(firstWord));
  known.set(people, names);
  return names;
}

function firstWord(name: string): readonly string[] {
  return analyse(name)
    .slice(0, 1)
    .map((word) => word.folded);
}
