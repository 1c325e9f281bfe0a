import { analyse } from '../../language/analyse';
import { isStopWord } from '../../language/stop-words';

const VALUE = /\p{N}+(?:[.,:]\p{N}+)*|(?<=[\p{L}\p{N},;:)–-] )\p{Lu}[\p{L}\p{M}'’-]+/gu;
const MOSTLY = 0.8;

/** What an answer says so far, so that nothing is said twice. */
export class Said {
  private readonly values = new Set<string>();
  private readonly stems = new Set<string>();

  add(text: string): void {
    for (const value of valuesOf(text)) this.values.add(value);
    for (const stem of stemsOf(text)) this.stems.add(stem);
  }

  /** Nearly all its words have been said, and every number and name. */
  repeats(text: string): boolean {
    const stems = stemsOf(text);
    const known = stems.filter((stem) => this.stems.has(stem)).length;
    return known >= stems.length * MOSTLY && !this.hasNewValue(text);
  }

  /** Does it hold a number or a name that has not been said? */
  hasNewValue(text: string): boolean {
    return valuesOf(text).some((value) => !this.values.has(value));
  }
}

function valuesOf(text: string): readonly string[] {
  return [...text.matchAll(VALUE)].map(([value]) => value.toLowerCase());
}

function stemsOf(text: string): readonly string[] {
  return analyse(text)
    .filter((word) => !isStopWord(word.folded))
    .map((word) => word.stem);
}
