import { stemmer } from '@orama/stemmers/danish';
import { memoized } from '../shared/memoized';
import { knownRoot } from './word-forms';

/** The stemmer takes -lig and -ig off, and makes billig a bil. */
const ADJECTIVE = /^(\p{L}{3,}ig)(?:e|t|ere|st|ste|s|es)?$/u;
/** … and oversigten an over. */
const SIGHT = /^(\p{L}{2,}sig)t(?:en|er|erne|ens|s)$/u;
const NUMBER = /^\d/;
const SHORTEST_TO_STEM = 4;
const MOST_PASSES = 3;
const MOST_REMEMBERED = 50_000;

/** The stem of a folded word. Numbers, abbreviations and known names stay whole. */
export const stem = memoized((folded: string): string => {
  let word = folded;
  // More than once, because the stemmer takes the s off mødefrekvens but not off what is left of mødefrekvensen.
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const shorter = stemOnce(word);
    if (shorter === word) break;
    word = shorter;
  }
  return word;
}, MOST_REMEMBERED);

function stemOnce(word: string): string {
  if (NUMBER.test(word)) return word;
  const root = knownRoot(word);
  if (root !== null) return root;
  if (word.length < SHORTEST_TO_STEM) return word;
  return SIGHT.exec(word)?.[1] ?? ADJECTIVE.exec(word)?.[1] ?? stemmer(word.replace(/['’]s?$/u, ''));
}
