import { FILLER_WORDS } from '../language/lexicon/light-words';
import { foldWord } from '../language/fold';
import { STOP_WORDS } from '../language/stop-words';

const SHORTEST = 5;

let slips: ReadonlySet<string> | undefined;

/**
 * Is this folded word one without a topic, a letter left out or two letters changed about: "sådn", "egentilg"? Only
 * such slips: with a letter more or another letter it may well be a word of its own ("under" and "kunder").
 */
export function isStopWordSlip(folded: string): boolean {
  slips ??= new Set(
    [...STOP_WORDS, ...FILLER_WORDS.split(/\s+/u).map(foldWord)]
      .filter((word) => word.length >= SHORTEST)
      .flatMap(slipsOf),
  );
  return slips.has(folded);
}

/** The first letter is seldom the wrong one. */
function slipsOf(word: string): readonly string[] {
  return Array.from(word.slice(1), (letter, index) => {
    const [before, after] = [word.slice(0, index + 1), word.slice(index + 2)];
    return [before + after, `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`];
  }).flat();
}
