/** What a character is, as bits: looking it up is many times quicker than asking a regular expression for each. */
export const LETTER = 1;
export const LOWER = 2;
export const UPPER = 4;
export const MARK = 8;
/** 0 to 9. */
export const DIGIT = 16;
/** Digits and all other numbers. */
export const NUMBER = 32;
export const SPACE = 64;
/** Half of a character of two units: only a regular expression with the flag u knows what the two are. */
export const HALF = 128;

const KINDS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\d/u],
  [NUMBER, /\p{N}/u],
  [SPACE, /\s/u],
  [HALF, /[\uD800-\uDFFF]/u],
];
const KNOWN = 256;
const known = new Uint16Array(0x10000);

/** The bits of the unit at `at`; none for punctuation and beyond the end. */
export function kindAt(text: string, at: number): number {
  return at < text.length ? kindOf(text.charCodeAt(at)) : 0;
}

/** The bits of a unit. */
export function kindOf(code: number): number {
  const kind = known[code] ?? 0;
  return kind === 0 ? look(code) : kind;
}

function look(code: number): number {
  const character = String.fromCharCode(code);
  const kind = KINDS.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN);
  known[code] = kind;
  return kind;
}
