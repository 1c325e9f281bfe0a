import { memoized } from '../shared/memoized';

const ACCENTS = /\p{M}/gu;
const SOFT_HYPHEN = /\u00AD/g;
/**
 * Each of these becomes one letter: the Danish ones, their Swedish cousins, ASCII spellings and mojibake. The ends of datoer
 * and skemaet are none of them.
 */
const DANISH_LETTER =
  /Ã[¦¸¥†˜…]|ã[¦¸¥†˜…]|æ|ø|å|ä|ö|(?<!\p{L}{3})(?:ae|oe)|(?<!m)ae(?![tn]s?$)|ae(?!(?:[tnr]s?|rnes?)$)|oe(?!(?:[tnr]s?|rnes?)$)|aa/gu;

/**
 * The form in which a word is compared: lower case, no accents, and one letter (ø) for æ, ø and å, because damaged
 * minutes have Å in place of any of them, and some people type ae, oe and aa. Only ever compared, never shown.
 */
export const foldWord = memoized((word: string): string => {
  const lower = word.normalize('NFC').replace(SOFT_HYPHEN, '').toLowerCase();
  return lower.replace(DANISH_LETTER, 'ø').normalize('NFD').replace(ACCENTS, '');
});
