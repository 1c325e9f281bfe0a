import { foldWord } from '../language/fold';
import { tokens } from '../language/tokens';
import { memoized } from '../shared/memoized';

/** A question is looked at by many readers. */
const MOST_KNOWN = 1_000;

/**
 * `wording('hvor mange|antal*')` finds these expressions in `plainWords`, whole words only; `*` stands for any rest of a
 * word. Spelled as in Danish or English; compared folded.
 */
export function wording(alternatives: string): RegExp {
  return new RegExp(`(?<= )(?:${alternation(alternatives)})(?= )`, 'u');
}

/** The same expressions as the inside of a regular expression over `plainWords`. */
export function alternation(alternatives: string): string {
  return alternatives
    .split('|')
    .map((one) => foldWord(one.trim()).replaceAll('*', '[^ ]*'))
    .join('|');
}

/** "What's the price", "when's it due". */
const CONTRACTED = /(?<!\p{L})(what|who|when|where|how|why)['’]s(?!\p{L})/giu;

/** The folded words of a text, each between blanks: what `wording` is matched against. */
export const plainWords = memoized(
  (text: string): string =>
    ` ${tokens(text.replace(CONTRACTED, '$1 is'))
      .map(({ folded }) => folded)
      .join(' ')} `,
  MOST_KNOWN,
);
