import { memoized } from '../shared/memoized';
import { editDistance, lettersOf, mayBeNear, tolerance } from './spelling';

export interface NearTerm {
  readonly term: string;
  readonly distance: number;
}

const LETTERS_ONLY = /^\p{L}+$/u;
const MOST_NEAR = 4;
/** Every word is compared with the whole vocabulary, and people ask with the same words. */
const MOST_REMEMBERED = 5_000;

/** The stems an index holds and in how many passages each stands: the evidence for compounds, spelling and rarity. */
export class Vocabulary {
  private readonly ascending: readonly string[];
  private readonly mirrored: readonly string[];
  private readonly byLength: ReadonlyMap<number, readonly SpelledTerm[]>;

  constructor(
    private readonly frequencies: ReadonlyMap<string, number>,
    readonly passages: number,
  ) {
    const words = [...frequencies.keys()].filter((term) => LETTERS_ONLY.test(term));
    this.ascending = words.toSorted();
    this.mirrored = words.map(mirror).sort();
    this.byLength = groupByLength(words);
  }

  has(term: string): boolean {
    return this.frequencies.has(term);
  }

  /** In how many passages the term stands. */
  frequency(term: string): number {
    return this.frequencies.get(term) ?? 0;
  }

  /** Terms that begin with `head` and go on, in alphabetical order, `most` of them. */
  startingWith(head: string, most: number): readonly string[] {
    return neighbours(this.ascending, head, most);
  }

  /** Terms that end with `tail` and have something before it, `most` of them. */
  endingWith(tail: string, most: number): readonly string[] {
    return neighbours(this.mirrored, mirror(tail), most).map(mirror);
  }

  /** The terms a misspelled word may have meant, nearest and most frequent first. */
  readonly near = memoized((word: string) => this.nearestTo(word), MOST_REMEMBERED);

  private nearestTo(word: string): readonly NearTerm[] {
    const most = tolerance(word.length);
    if (most === 0 || !LETTERS_ONLY.test(word)) return [];
    const own = lettersOf(word);
    const found: NearTerm[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const { term, letters } of this.byLength.get(length) ?? []) {
        if (!mayBeNear(letters, own, most)) continue;
        const distance = editDistance(word, term, most);
        if (distance !== null) found.push({ term, distance });
      }
    }
    return found.sort((a, b) => a.distance - b.distance || this.commoner(a, b)).slice(0, MOST_NEAR);
  }

  private commoner(a: NearTerm, b: NearTerm): number {
    return this.frequency(b.term) - this.frequency(a.term);
  }
}

function mirror(word: string): string {
  // Stems are letters of the basic plane: no characters of two units to keep together.
  return Array.from(word).reverse().join('');
}

function neighbours(sorted: readonly string[], head: string, most: number): readonly string[] {
  const found: string[] = [];
  for (let at = lowerBound(sorted, head); found.length < most; at += 1) {
    const word = sorted[at];
    if (!word?.startsWith(head)) break;
    if (word.length > head.length) found.push(word);
  }
  return found;
}

function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface SpelledTerm {
  readonly term: string;
  readonly letters: number;
}

function groupByLength(words: readonly string[]): ReadonlyMap<number, readonly SpelledTerm[]> {
  const groups = new Map<number, SpelledTerm[]>();
  for (const term of words) {
    const group = groups.get(term.length) ?? [];
    group.push({ term, letters: lettersOf(term) });
    groups.set(term.length, group);
  }
  return groups;
}
