import { foldWord } from './fold';
import type { Span } from '../shared/span';

/** A word or number of a text. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** As compared (see `foldWord`); numbers lose their thousands separators. */
  readonly folded: string;
  readonly span: Span;
}

const WORD = /\d+(?:[.,]\d+)*(?![\p{L}\p{M}])|(?:[\p{L}\p{M}\p{N}\u00AD]|(?<=Ã)[¦¸¥†˜…])+(?:['’]\p{L}+)?/gu;
const THOUSANDS = /[.](?=\d{3}(?!\d))/g;
const NUMBER = /^\d/;
const SINGLE_LETTER = /^\p{L}$/u;
const LOWER = /^\p{Ll}/u;

/**
 * The words and numbers of a text in order. A hyphen joins where one side is a single letter (F-ACT, e-sundhed) or
 * a line was broken (Hel-⏎leland), and separates otherwise (IV-aftalen, 2024-2027).
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const next = { text: match[0], span: { start: match.index, end: match.index + match[0].length } };
    const last = found.at(-1);
    if (last !== undefined && joins(last, next, text)) found[found.length - 1] = joined(last, next);
    else found.push({ ...next, folded: foldedWord(next.text) });
  }
  return found;
}

type Piece = Pick<Token, 'text' | 'span'>;

function joins(left: Piece, right: Piece, text: string): boolean {
  const gap = right.span.start - left.span.end;
  if (gap < 1 || gap > 2 || text[left.span.end] !== '-') return false;
  if (gap === 2) return text[left.span.end + 1] === '\n' && LOWER.test(right.text);
  return SINGLE_LETTER.test(left.text) || SINGLE_LETTER.test(right.text);
}

function joined(left: Piece, right: Piece): Token {
  const text = left.text + right.text;
  return { text, folded: foldedWord(text), span: { start: left.span.start, end: right.span.end } };
}

/** The form in which a word or number is compared. */
export function foldedWord(word: string): string {
  return NUMBER.test(word) ? word.replace(THOUSANDS, '').toLowerCase() : foldWord(word);
}
