import { stemmer } from '@orama/stemmers/danish';
import { memoized } from '../shared/memoized';
import { knownRoot } from './word-forms';

/** The stemmer takes -lig and -ig off, and makes billig a bil and boliger a bol. */
const ADJECTIVE = /^(\p{L}{3,}ig)(?:e|t|ere|st|ste|s|es|en|ens|et|ets|er|ers|erne|ernes)?$/u;
/** It leaves the t of lokalt and eksternt … */
const NEUTER = /^(\p{L}{2,}(?:al|el|iv|ør|ern|ibel|ilt|som|bar|on|vis))t$/u;
/** … and the ern of eksterne. */
const IN_ERN = /^(\p{L}*(?:int|ekst|mod)ern)es?$/u;
/** … and the d of kostede and ventede. */
const PAST = /^(\p{L}{3,})edes?$/u;
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
  const plain =
    SIGHT.exec(word)?.[1] ?? ADJECTIVE.exec(word)?.[1] ?? NEUTER.exec(word)?.[1] ?? IN_ERN.exec(word)?.[1];
  if (plain !== undefined) return plain;
  const past = PAST.exec(word)?.[1];
  return stemmer(past === undefined ? word.replace(/['’]s?$/u, '') : `${past}er`);
}
