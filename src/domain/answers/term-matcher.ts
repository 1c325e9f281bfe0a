import { rememberingLast } from '../shared/remembering-last';
import { holdsPhrase } from './match-terms';
import type { QueryTerm } from './query';

/** One of the terms a stem stands for, by its place among them, and how well. */
interface Meaning {
  readonly at: number;
  readonly quality: number;
}

/**
 * Compares texts with all terms of a question at once, with the same result as `matchQuality` for each of them: every
 * stem of a text is looked up once, however many terms and other words for them there are.
 */
export class TermMatcher {
  private readonly meanings = new Map<string, Meaning[]>();
  private readonly withPhrases: readonly number[];

  constructor(private readonly terms: readonly QueryTerm[]) {
    for (const [at, { stems }] of terms.entries()) {
      stems.forEach((quality, stem) => {
        this.add(stem, { at, quality });
      });
    }
    this.withPhrases = [...terms.keys()].filter((at) => terms[at]?.phrases.length !== 0);
  }

  /** How well each term is met by a run of stems. */
  inRun(run: readonly string[]): readonly number[] {
    const best = this.nothing();
    for (const stem of run) this.meet(best, stem);
    this.meetPhrases(best, () => run);
    return best;
  }

  /** The same for a longer text by the set of its stems; their order is asked for only where an expression may stand. */
  among(stems: ReadonlySet<string>, inOrder: () => readonly string[]): readonly number[] {
    const best = this.nothing();
    // Not a loop: it would make an object of every stem of every passage.
    stems.forEach((stem) => {
      this.meet(best, stem);
    });
    this.meetPhrases(best, inOrder, stems);
    return best;
  }

  private add(stem: string, meaning: Meaning): void {
    const known = this.meanings.get(stem);
    if (known === undefined) this.meanings.set(stem, [meaning]);
    else known.push(meaning);
  }

  private nothing(): number[] {
    return new Array<number>(this.terms.length).fill(0);
  }

  private meet(best: number[], stem: string): void {
    const meanings = this.meanings.get(stem);
    if (meanings === undefined) return;
    for (const { at, quality } of meanings) if (quality > (best[at] ?? 0)) best[at] = quality;
  }

  private meetPhrases(best: number[], inOrder: () => readonly string[], stems?: ReadonlySet<string>): void {
    let run: readonly string[] | undefined;
    for (const at of this.withPhrases) {
      for (const phrase of this.terms[at]?.phrases ?? []) {
        if (phrase.quality <= (best[at] ?? 0)) continue;
        if (stems !== undefined && !phrase.stems.every((stem) => stems.has(stem))) continue;
        run ??= inOrder();
        if (holdsPhrase(run, phrase.stems)) best[at] = phrase.quality;
      }
    }
  }
}

/** The items of one question are chosen, and their sentences scored, by the same terms. */
export const matcherOf = rememberingLast((terms: readonly QueryTerm[]) => new TermMatcher(terms));
