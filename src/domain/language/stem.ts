import { stemmer } from '@orama/stemmers/danish';
import { knownRoot } from './word-forms';

/** The stemmer takes -lig and -ig off, and makes billig a bil. */
const ADJECTIVE = /^(\p{L}{3,}ig)(?:e|t|ere|st|ste|s|es)?$/u;
const NUMBER = /^\d/;
const CACHE_SIZE = 50_000;
const SHORTEST_TO_STEM = 4;

const cache = new Map<string, string>();

/** The stem of a folded word. Numbers, abbreviations and known names stay whole. */
export function stem(folded: string): string {
  const known = cache.get(folded);
  if (known !== undefined) return known;
  const found = stemAnew(folded);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(folded, found);
  return found;
}

function stemAnew(folded: string): string {
  if (NUMBER.test(folded)) return folded;
  const root = knownRoot(folded);
  if (root !== null) return root;
  if (folded.length < SHORTEST_TO_STEM) return folded;
  const adjective = ADJECTIVE.exec(folded)?.[1];
  if (adjective !== undefined) return adjective;
  const genitive = folded.replace(/['’]s?$/u, '');
  const once = stemmer(genitive);
  // A second time, because the stemmer takes the s off mødefrekvens but not off what is left of mødefrekvensen.
  return knownRoot(once) ?? stemmer(once);
}
