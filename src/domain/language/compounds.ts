import { foldWord } from './fold';
import { stem } from './stem';
import { isStopWord } from './stop-words';

const SHORTEST_PART = 4;
/** One of the two may be short, if it is a word: mad·vogn, sygedag·e·tal. */
const SHORT_PART = 3;
const SHORTEST_PAIR = 8;
/** Of words this short only these end compounds; all others are endings (udvide·lse). */
const SHORT_HEADS = stemsOf('tal mad bil hus vej råd hal sti dag tid fag bus sal løn mål net tog');
/** Endings that are spelled like words: evalue·ring, midlerti·dig. */
const ENDINGS = stemsOf('ring ning else sker alen handling mester');
const MOST_BEGINNINGS = 8;
const LINKS = ['', 's', 'e'] as const;

/** Stems that count as words. */
export interface KnownWords {
  has(stem: string): boolean;
  /** Words that begin with `head` and go on, `most` of them. */
  startingWith(head: string, most: number): readonly string[];
}

/** The two parts of a compound, each as a stem. */
export interface Compound {
  readonly first: string;
  readonly head: string;
}

/**
 * Splits a folded word where both parts are known words, with or without a linking s or e
 * (sygehus·seng, barn·e·dåb). Of several splits the one whose parts are most evenly long is taken; null when none is.
 */
export function splitCompound(folded: string, words: KnownWords): Compound | null {
  if (folded.length < SHORTEST_PAIR) return null;
  let best: { readonly compound: Compound; readonly shorter: number } | null = null;
  for (let at = SHORT_PART; at <= folded.length - SHORT_PART; at += 1) {
    const compound = splitAt(folded, at, words);
    const shorter = compound === null ? 0 : Math.min(compound.first.length, compound.head.length);
    if (compound !== null && shorter > (best?.shorter ?? 0)) best = { compound, shorter };
  }
  return best?.compound ?? null;
}

function splitAt(folded: string, at: number, words: KnownWords): Compound | null {
  const head = stem(folded.slice(at));
  if (head.length < SHORT_PART || !words.has(head) || ENDINGS.has(head)) return null;
  if (head.length < SHORTEST_PART && !SHORT_HEADS.has(head)) return null;
  const shortest = head.length < SHORTEST_PART ? SHORTEST_PART : SHORT_PART;
  for (const link of LINKS) {
    const before = folded.slice(0, at);
    if (!before.endsWith(link)) continue;
    const first = stem(link === '' ? before : before.slice(0, -1));
    if (first.length >= shortest && isFirstPart(first, before, { whole: folded, words }))
      return { first, head };
  }
  return null;
}

/** A word of its own, or how others begin than the whole. */
function isFirstPart(
  part: string,
  before: string,
  { whole, words }: { readonly whole: string; readonly words: KnownWords },
): boolean {
  if (part.length < SHORTEST_PART) return words.has(part) && !isStopWord(part);
  if (words.has(part)) return true;
  const itself = whole.slice(0, part.length + 2);
  return (
    before.length > SHORTEST_PART &&
    words.startingWith(part, MOST_BEGINNINGS).some((word) => !word.startsWith(itself))
  );
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => stem(foldWord(word))));
}
