import { nameKey } from '../language/names';

export interface NameMatch<T> {
  readonly found: T | null;
  /** Several fit equally well. */
  readonly isAmbiguous: boolean;
}

interface Named {
  readonly name: string;
}

interface Entry<T> {
  readonly person: T;
  readonly key: string;
  readonly words: readonly string[];
}

/** People by what a shorter or misspelt name shares with theirs. */
interface Index<T> {
  readonly byKey: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byInitial: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Entry<T>[]>;
}

/** Lists of people never change, so one index each is enough. */
const indices = new WeakMap<readonly Named[], Index<Named>>();

/** The person a name means: the same name, else part of one name only, else one spelled almost the same. */
export function matchName<T extends Named>(name: string, people: readonly T[]): NameMatch<T> {
  const index = indexOf(people);
  const key = nameKey(name);
  const words = key.split(' ');
  for (const found of [
    index.byKey.get(key) ?? [],
    sharingFirst(index, words).filter((entry) => isPartOf(words, entry.words)),
    sharingWord(index, words).filter((entry) => isSimilar(words, entry.words)),
  ]) {
    const [only] = found;
    if (only !== undefined && found.every((entry) => entry.key === only.key)) {
      return { found: only.person, isAmbiguous: false };
    }
    if (found.length > 1) return { found: null, isAmbiguous: true };
  }
  return { found: null, isAmbiguous: false };
}

function indexOf<T extends Named>(people: readonly T[]): Index<T> {
  const known = indices.get(people);
  if (known !== undefined) return known as Index<T>;
  const entries = people.map((person) => {
    const key = nameKey(person.name);
    return { person, key, words: key.split(' ') };
  });
  const index = {
    byKey: grouped(entries, ({ key }) => key),
    byFirst: grouped(entries, ({ words }) => words[0] ?? ''),
    byInitial: grouped(entries, ({ words }) => words[0]?.charAt(0) ?? ''),
    byLast: grouped(entries, ({ words }) => words.at(-1) ?? ''),
  };
  indices.set(people, index);
  return index;
}

function grouped<T>(
  entries: readonly Entry<T>[],
  keyOf: (entry: Entry<T>) => string,
): ReadonlyMap<string, readonly Entry<T>[]> {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

/** An initial stands for every name that begins with it. */
function sharingFirst<T>(index: Index<T>, [first = '']: readonly string[]): readonly Entry<T>[] {
  if (first.length === 1) return index.byInitial.get(first) ?? [];
  return [...(index.byFirst.get(first) ?? []), ...(index.byFirst.get(first.charAt(0)) ?? [])];
}

/** Where one word differs, the first or the last is the same. */
function sharingWord<T>(index: Index<T>, words: readonly string[]): readonly Entry<T>[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return [...(index.byFirst.get(first) ?? []), ...(index.byLast.get(last) ?? [])];
}

/** "Eva" or "Eva Holm" for "Eva Marie Holm": the same first word, the rest in order; initials stand for words. */
function isPartOf(name: readonly string[], other: readonly string[]): boolean {
  const [short, long] = name.length <= other.length ? [name, other] : [other, name];
  if (!sameWord(short[0] ?? '', long[0] ?? '')) return false;
  let at = 0;
  for (const word of long) if (sameWord(short[at] ?? '', word)) at += 1;
  return at === short.length && (short.length === 1 || sameWord(short.at(-1) ?? '', long.at(-1) ?? ''));
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

/** One letter differs in one word ("Høg" and "Høj"), the other words are the same. */
function isSimilar(name: readonly string[], other: readonly string[]): boolean {
  if (name.length !== other.length || name.length < 2) return false;
  const different = name.filter((word, at) => word !== other[at]);
  return different.length === 1 && name.every((word, at) => isOneEdit(word, other[at] ?? ''));
}

/** "Allan K" and "Allan P" are two people. Letters. */
const SHORTEST = 3;

function isOneEdit(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (one.length === other.length) return restOne.slice(1) === restOther.slice(1);
  return one.length < other.length ? restOne === restOther.slice(1) : restOne.slice(1) === restOther;
}
