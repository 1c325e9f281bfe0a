import type { Minutes } from './model';

/** Letters no minutes use, small and capital, for each mark a conversion left in the place of a letter. */
const VEILS: readonly (readonly [mark: string, small: string, capital: string])[] = [
  ['?', 'ɂ', 'Ɂ'],
  ['\ufffd', 'ɏ', 'Ɏ'],
];
const VEIL = /[ɂɁɏɎ]/g;

/** Within a word, or at the end of one in the middle of a sentence: "m?de", "p? m?det". */
const WITHIN = /(?<=\p{L})[?\ufffd](?=[?\ufffd]?\p{Ll})|(?<=\p{L})[?\ufffd](?=[^\S\n]\p{Ll})/gu;
/** Before the rest of a word: "?konomi", "?ge Holm". */
const FIRST = /(?<=^|[\s("'»”–-])[?\ufffd](?=\p{Ll}{2})/gu;
/** Fewer such words may be slips of the pen. */
const FEWEST = 3;
/** Addresses hold question marks, too. */
const ADDRESS = /(?:https?:|www\.)\S+/gu;
/** What a capital stands behind: the beginning of a line or a sentence, a mark, a number; and before: a name. */
const OPENS = /(?:^|\n|[.:;!]\s|[-–•*(]\s?|\d[.)]?\s)[^\S\n]*$/u;
const NAME_FOLLOWS = /^.\p{Ll}+\s\p{Lu}/u;

/**
 * The text with a letter wherever a conversion left "?" or the replacement character in the place of one, so that words are words;
 * every character at its place. The text itself where there is none.
 */
export function veiled(text: string): string {
  if (!/[?\ufffd]\p{Ll}/u.test(text) || text.search(VEIL) >= 0) return text;
  const bare = text.replace(ADDRESS, (address) => '_'.repeat(address.length));
  const within = [...bare.matchAll(WITHIN)].map(({ index }) => index);
  if (within.length < FEWEST) return text;
  const letters = Array.from(text.matchAll(/[^]/g), ([unit]) => unit);
  for (const at of within) letters[at] = veilOf(text, at, false);
  for (const { index: at } of bare.matchAll(FIRST)) letters[at] = veilOf(text, at, isCapital(text, at));
  return letters.join('');
}

function isCapital(text: string, at: number): boolean {
  return OPENS.test(text.slice(Math.max(0, at - 20), at)) || NAME_FOLLOWS.test(text.slice(at, at + 30));
}

function veilOf(text: string, at: number, isFirst: boolean): string {
  const veil = VEILS.find(([mark]) => mark === text[at]);
  return (isFirst ? veil?.[2] : veil?.[1]) ?? '';
}

/** What was read from such a text, in the letters of the source. */
export function unveiled(minutes: Minutes): Minutes {
  return JSON.parse(JSON.stringify(minutes).replace(VEIL, markOf)) as Minutes;
}

function markOf(letter: string): string {
  return VEILS.find((veil) => veil.includes(letter))?.[0] ?? letter;
}
