import { foldWord } from '../language/fold';
import { nameSound } from '../language/name-sounds';
import { nameKey } from '../language/names';
import { editDistance } from '../language/spelling';
import { memoized } from '../shared/memoized';

/**
 * Why two names may be one: letters damaged by a conversion · the same sound written in two ways · a middle name only
 * one of them has · an initial for a first name · a slip in one word.
 */
export type NameKinship = 'damaged-letters' | 'same-sound' | 'middle-name' | 'initial' | 'slip';

/** Shorter names are too easily other names. */
const SHORTEST_WITH_SLIP = 4;

/** Null for names that are the same, that are too different, or that are no full names. */
export function nameKinship(one: string, other: string): NameKinship | null {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length < 2 || b.length < 2 || nameKey(one) === nameKey(other)) return null;
  if (a.join(' ') === b.join(' ')) return 'same-sound';
  if (same(a, b, foldWord)) return 'damaged-letters';
  if (same(a, b, nameSound)) return 'same-sound';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isInitial(short[0] ?? '', long[0] ?? '')) return sounds(short.at(-1), long.at(-1)) ? 'initial' : null;
  if (sounds(short[0], long[0]) && sounds(short.at(-1), long.at(-1))) {
    return hasAllOf(long.slice(1, -1), short.slice(1, -1)) ? 'middle-name' : null;
  }
  return a.length === b.length && isSlip(a, b) ? 'slip' : null;
}

const wordsOf = memoized((name: string): readonly string[] =>
  nameKey(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== ''),
);

function same(a: readonly string[], b: readonly string[], form: (word: string) => string): boolean {
  return a.map(form).join(' ') === b.map(form).join(' ');
}

function sounds(one = '', other = ''): boolean {
  return nameSound(one) === nameSound(other);
}

/** "L" for "Lars". */
function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 && long.length > 1 && long.startsWith(short);
}

function hasAllOf(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.some((name) => sounds(word, name) || isInitial(word, name)));
}

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const different = a.flatMap((word, at) => (sounds(word, b[at]) ? [] : [[word, b[at] ?? ''] as const]));
  const [only] = different;
  if (only === undefined || different.length > 1) return false;
  const [word, other] = only;
  const length = Math.min(word.length, other.length);
  return length >= SHORTEST_WITH_SLIP && editDistance(nameSound(word), nameSound(other), 1) !== null;
}
