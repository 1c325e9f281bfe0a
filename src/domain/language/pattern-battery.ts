import { memoized } from '../shared/memoized';
import { HALF, kindAt, LETTER } from './characters';
import { neededForm, neededWords } from './needed-words';

/** Distinct words; a language has not many more. */
const MOST_WORDS = 50_000;

/**
 * Many patterns for the same text, of which few can match: each is tried only where the text holds a word it cannot do without.
 * Words are looked up in all patterns once and remembered.
 */
export class PatternBattery<T> {
  private readonly needs: readonly (readonly string[] | null)[];
  /** Patterns of which nothing is known. */
  private readonly always: readonly number[];

  constructor(
    private readonly entries: readonly T[],
    patternOf: (entry: T) => RegExp,
  ) {
    this.needs = entries.map((entry) => neededWords(patternOf(entry).source));
    this.always = this.indices((needs) => needs === null);
  }

  /** The entries whose pattern may match, in their order. */
  candidates(text: string): readonly T[] {
    const possible = new Set(this.always);
    for (let at = 0; at < text.length; at += 1) {
      const kind = kindAt(text, at);
      if ((kind & HALF) !== 0) return this.entries;
      if ((kind & LETTER) === 0) continue;
      const end = endOfLetters(text, at);
      for (const index of this.neededBy(text.slice(at, end))) possible.add(index);
      at = end - 1;
    }
    return possible.size === 0 ? [] : this.entries.filter((_, index) => possible.has(index));
  }

  private readonly neededBy = memoized((word: string): readonly number[] => {
    const form = neededForm(word);
    return this.indices((needs) => needs?.some((needed) => form.includes(needed)) === true);
  }, MOST_WORDS);

  private indices(holds: (needs: readonly string[] | null) => boolean): readonly number[] {
    return this.needs.flatMap((needs, index) => (holds(needs) ? [index] : []));
  }
}

function endOfLetters(text: string, from: number): number {
  let end = from + 1;
  while ((kindAt(text, end) & LETTER) !== 0) end += 1;
  return end;
}
