import { memoized } from '../shared/memoized';
import { ownStem } from './own-spelling';
import { plainWords } from './plain-words';
import { stem } from './stem';
import { foldedWord, tokens, type Token } from './tokens';

/** Part of the index file: raise it when a change here makes stored terms differ from those of a question. */
export const ANALYSIS_VERSION = 16;

/** A word of a text and the form under which it is found. */
export interface Term extends Token {
  readonly stem: string;
}

/** Sentences that are read again and again, question after question. */
const MOST_KNOWN = 4_000;

/** What index and questions share: the words of a text with their stems, nothing left out. */
export const analyse = memoized(
  (text: string): readonly Term[] =>
    tokens(text).map((token) => ({ ...token, stem: ownStem(token.text) ?? stem(token.folded) })),
  MOST_KNOWN,
);

const MOST_WORDS = 50_000;
const termOf = memoized((word: string): string => ownStem(word) ?? stem(foldedWord(word)), MOST_WORDS);

/** The stems of a text separated by spaces, as the index stores them. */
export function indexTerms(text: string): string {
  const words = plainWords(text) ?? tokens(text).map((token) => token.text);
  return words.map(termOf).join(' ');
}
