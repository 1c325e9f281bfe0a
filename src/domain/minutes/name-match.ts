import { nameKey } from '../language/names';

export interface NameMatch<T> {
  readonly found: T | null;
  /** Several fit equally well. */
  readonly isAmbiguous: boolean;
}

interface Named {
  readonly name: string;
}

/** The person a name means: the same name, else part of one name only, else one spelled almost the same. */
export function matchName<T extends Named>(name: string, people: readonly T[]): NameMatch<T> {
  for (const fits of [isSame, isPartOf, isSimilar]) {
    const found = people.filter((person) => fits(wordsOf(name), wordsOf(person.name)));
    const [only] = found;
    if (only !== undefined && new Set(found.map((person) => nameKey(person.name))).size === 1) {
      return { found: only, isAmbiguous: false };
    }
    if (found.length > 1) return { found: null, isAmbiguous: true };
  }
  return { found: null, isAmbiguous: false };
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name).split(' ');
}

function isSame(name: readonly string[], other: readonly string[]): boolean {
  return name.join(' ') === other.join(' ');
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

function isOneEdit(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  if (one.length === other.length) return restOne.slice(1) === restOther.slice(1);
  return one.length < other.length ? restOne === restOther.slice(1) : restOne.slice(1) === restOther;
}
