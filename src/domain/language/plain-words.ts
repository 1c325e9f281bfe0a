import { DIGIT, HALF, kindAt, LETTER, MARK, NUMBER } from './characters';

const LETTER_OR_MARK = LETTER | MARK;
const IN_WORD = LETTER | MARK | NUMBER;
const SOFT_HYPHEN = 0xad;
const APOSTROPHES = "'’";
/** Opens a letter of two characters, as in mojibake. */
const MISREAD = 'Ã';

/**
 * The words of `tokens` without their places, found letter by letter, which is many times quicker; null where a hyphen may
 * join two of them, or characters stand that have to be looked at together.
 */
export function plainWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if ((kind & IN_WORD) !== 0 || text.charCodeAt(at) === SOFT_HYPHEN) {
      const end = wordEnd(text, at, kind);
      const word = text.slice(at, end);
      if (word.includes(MISREAD)) return null;
      words.push(word);
      at = end;
    } else if ((kind & HALF) !== 0 || (text.charAt(at) === '-' && mayJoin(text, at))) {
      return null;
    } else {
      at += 1;
    }
  }
  return words;
}

function wordEnd(text: string, start: number, kind: number): number {
  return ((kind & DIGIT) === 0 ? null : numberEnd(text, start)) ?? letterWordEnd(text, start);
}

/** Of "1.250,50"; null for a digit that is only the beginning of a word. */
function numberEnd(text: string, start: number): number | null {
  let group = start;
  let end = digitsEnd(text, start);
  while (isSeparator(text.charAt(end)) && (kindAt(text, end + 1) & DIGIT) !== 0) {
    group = end + 1;
    end = digitsEnd(text, group);
  }
  if ((kindAt(text, end) & LETTER_OR_MARK) === 0) return end;
  // The digit right before a letter belongs to its word: "2b", "1.5a".
  if (end - group > 1) return end - 1;
  return group > start ? group - 1 : null;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while ((kindAt(text, end) & DIGIT) !== 0) end += 1;
  return end;
}

function isSeparator(character: string): boolean {
  return character === '.' || character === ',';
}

/** With what stands behind an apostrophe: "A's". */
function letterWordEnd(text: string, start: number): number {
  let end = start;
  while ((kindAt(text, end) & IN_WORD) !== 0 || text.charCodeAt(end) === SOFT_HYPHEN) end += 1;
  if (end >= text.length || !APOSTROPHES.includes(text.charAt(end))) return end;
  let behind = end + 1;
  while ((kindAt(text, behind) & LETTER) !== 0) behind += 1;
  return behind > end + 1 ? behind : end;
}

/** Beside a single letter, or at the end of a line. */
function mayJoin(text: string, hyphen: number): boolean {
  const isPart = (at: number): boolean => (kindAt(text, at) & LETTER_OR_MARK) !== 0;
  if (text.charAt(hyphen + 1) === '\n') return true;
  if (isPart(hyphen + 1) && !isPart(hyphen + 2)) return true;
  return (kindAt(text, hyphen - 1) & LETTER) !== 0 && !isPart(hyphen - 2);
}
