import { trailingName } from '../language/names';
import type { ListedPerson } from './people-in-line';

/** "Anne Holm (AHO)" anywhere in the text tells who "AHO" in a list is; initials nobody defines stay as they are. */
export function resolveInitials(text: string, people: readonly ListedPerson[]): readonly ListedPerson[] {
  if (!people.some(isInitialsOnly)) return people;
  const names = definedInitials(text);
  return people.map((person) =>
    isInitialsOnly(person) ? { ...person, name: names.get(person.name) ?? person.name } : person,
  );
}

function isInitialsOnly({ name, initials }: ListedPerson): boolean {
  return name === initials;
}

function definedInitials(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const match of text.matchAll(/\s\((\p{Lu}{2,4})\)/gu)) {
    const before =
      text
        .slice(Math.max(0, match.index - 80), match.index)
        .split(/[\n,;:]/u)
        .at(-1) ?? '';
    const name = trailingName(before);
    const initials = match[1] ?? '';
    if (name !== null && name.value.includes(' ') && !names.has(initials)) names.set(initials, name.value);
  }
  return names;
}
