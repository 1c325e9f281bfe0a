import { nameKey } from '../language/names';

/** What somebody who knows them said about two names. */
export interface SettledPair {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
}

/** The names that were confirmed to be one person's, a list for each person; chains count. */
export function confirmedPeople(settled: readonly SettledPair[]): readonly (readonly string[])[] {
  const people: string[][] = [];
  for (const { one, other } of settled.filter(({ same }) => same)) {
    const joined = people.filter((names) => [one, other].some((name) => holds(names, name)));
    for (const names of joined) people.splice(people.indexOf(names), 1);
    people.push(distinct([...joined.flat(), one, other]));
  }
  return people;
}

/** Whether what was settled tells about this pair too: directly, or over names that are one person's. */
export function isSettled(
  pair: { readonly one: string; readonly other: string },
  settled: readonly SettledPair[],
): boolean {
  const people = confirmedPeople(settled);
  const namesOf = (name: string): readonly string[] => people.find((names) => holds(names, name)) ?? [name];
  const [ones, others] = [namesOf(pair.one), namesOf(pair.other)];
  if (holds(ones, pair.other)) return true;
  return settled.some(
    ({ one, other }) =>
      (holds(ones, one) && holds(others, other)) || (holds(ones, other) && holds(others, one)),
  );
}

function holds(names: readonly string[], name: string): boolean {
  return names.some((known) => nameKey(known) === nameKey(name));
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => nameKey(other) === nameKey(name)) === at);
}
