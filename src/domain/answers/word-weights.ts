import { analyse } from '../language/analyse';
import { FILLER_WORDS, LIGHT_WORDS, SPOKEN_WORDS } from '../language/lexicon/light-words';

const LIGHT = 0.4;
const FILLER = 0.2;

let factors: ReadonlyMap<string, number> | undefined;
let spoken: ReadonlySet<string> | undefined;

/** Factor on the weight of a stem: words of any question help to find the sentence, but never make it the answer. */
export function everydayFactor(stem: string): number {
  factors ??= new Map([...entries(LIGHT_WORDS, LIGHT), ...entries(FILLER_WORDS, FILLER)]);
  return factors.get(stem) ?? 1;
}

/** Says it so little that an answer need not hold it: "dengang", "ialt", "reelt"? */
export function isFiller(stem: string): boolean {
  return everydayFactor(stem) === FILLER;
}

/** Is it a word of speech for which minutes often have another one? */
export function isSpoken(stem: string): boolean {
  spoken ??= new Set(analyse(SPOKEN_WORDS).map((term) => term.stem));
  return spoken.has(stem);
}

function entries(words: string, factor: number): readonly (readonly [string, number])[] {
  return analyse(words).map(({ stem }) => [stem, factor] as const);
}
