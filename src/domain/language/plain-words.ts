import { DIGIT, HALF, kindAt, kindOf, LETTER, MARK, NUMBER } from './characters';

const [SINGLE, PART, STARTS_NUMBER, TWOFOLD] = [LETTER, LETTER | MARK, DIGIT, HALF];
const IN_WORD = LETTER | MARK | NUMBER;
const [HYPHEN, SOFT_HYPHEN, MISREAD] = [0x2d, 0xad, 0xc3];
const [APOSTROPHE, CURLY_APOSTROPHE, DOT, COMMA, LINE_FEED] = [0x27, 0x2019, 0x2e, 0x2c, 0x0a];

/** Below it lie all letters of Danish and of names, and what usually stands between words. */
const LATIN = 0x250;
const [BEGINS, GOES_ON, CLOSES] = [1, 2, 4];
/** Of each Latin character, whether it begins a word as one of its letters, goes on in it, or surely ends it. */
const latin = Uint8Array.from({ length: LATIN }, (_, code) => {
  if ([APOSTROPHE, CURLY_APOSTROPHE, MISREAD].includes(code)) return 0;
  const kind = kindOf(code);
  if ((kind & IN_WORD) === 0 && code !== SOFT_HYPHEN) return CLOSES;
  return (kind & STARTS_NUMBER) === 0 ? BEGINS | GOES_ON : GOES_ON;
});

/**
 * The words of `tokens` without their places, found letter by letter, which is many times quicker; null where a hyphen may
 * join two of them, or characters stand that have to be looked at together.
 */
export function plainWords(text: string): readonly string[] | null {
  const words: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const plainEnd = latinWordEnd(text, at);
    if (plainEnd > at) {
      words.push(text.slice(at, plainEnd));
      at = plainEnd - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if ((kind & IN_WORD) !== 0 || code === SOFT_HYPHEN) {
      const end = (kind & STARTS_NUMBER) === 0 ? wordEnd(text, at) : numberEnd(text, at);
      if (end < 0) return null;
      words.push(text.slice(at, end));
      at = end - 1;
    } else if ((kind & TWOFOLD) !== 0 || (code === HYPHEN && mayJoin(text, at))) {
      return null;
    }
  }
  return words;
}

/** Of nearly all words; `at` itself where none begins there, or it may go on in another way than with Latin letters. */
function latinWordEnd(text: string, at: number): number {
  if (!isLatin(text, at, BEGINS)) return at;
  let end = at + 1;
  while (end < text.length && isLatin(text, end, GOES_ON)) end += 1;
  return end === text.length || isLatin(text, end, CLOSES) ? end : at;
}

function isLatin(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  return code < LATIN && ((latin[code] ?? 0) & kind) !== 0;
}

/** With what stands behind an apostrophe: "A's". Below zero where it holds what may be mojibake. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === MISREAD) return -1;
    if ((kindOf(code) & IN_WORD) === 0 && code !== SOFT_HYPHEN) break;
  }
  const code = end < text.length ? text.charCodeAt(end) : 0;
  return code === APOSTROPHE || code === CURLY_APOSTROPHE ? genitiveEnd(text, end) : end;
}

function genitiveEnd(text: string, apostrophe: number): number {
  let end = apostrophe + 1;
  for (; (kindAt(text, end) & SINGLE) !== 0; end += 1) if (text.charCodeAt(end) === MISREAD) return -1;
  return end > apostrophe + 1 ? end : apostrophe;
}

/** Of "1.250,50"; the digit right before a letter belongs to the word of that letter: "2b", "1.5a". */
function numberEnd(text: string, start: number): number {
  let group = start;
  let end = digitsEnd(text, start);
  while (isSeparator(text.charCodeAt(end)) && (kindAt(text, end + 1) & STARTS_NUMBER) !== 0) {
    group = end + 1;
    end = digitsEnd(text, group);
  }
  if ((kindAt(text, end) & PART) === 0) return end;
  if (end - group > 1) return end - 1;
  return group > start ? group - 1 : wordEnd(text, start);
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while ((kindAt(text, end) & STARTS_NUMBER) !== 0) end += 1;
  return end;
}

function isSeparator(code: number): boolean {
  return code === DOT || code === COMMA;
}

/** Beside a single letter, or at the end of a line. */
function mayJoin(text: string, hyphen: number): boolean {
  const isPart = (at: number): boolean => (kindAt(text, at) & PART) !== 0;
  if (text.charCodeAt(hyphen + 1) === LINE_FEED) return true;
  if (isPart(hyphen + 1) && !isPart(hyphen + 2)) return true;
  return (kindAt(text, hyphen - 1) & SINGLE) !== 0 && !isPart(hyphen - 2);
}
