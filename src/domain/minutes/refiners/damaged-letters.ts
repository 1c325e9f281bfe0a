import type { Draft } from '../draft';
import type { Warning } from '../model';

/** A capital æ, ø or å behind a small letter ("pÅ", "rÅdgivning"), with no name in capitals behind it. */
const CAPITALS = 'ÆØÅ';
const INSIDE = /^\p{Ll}[ÆØÅ](?!\p{Lu})/u;
/** UTF-8 read as Latin 1 or Windows 1252, the marks for a character that could not be read ("m?de"), and what veils them. */
const STRANGERS = 'ÃâÂ\ufffd?ɂɏ';
const MISREAD = /^.?(?:Ã[¦¸¥†˜…©¤¶\u0080-\u00bf]|â€|Â[§°´»«]|[\ufffdɂɏ]|(?<=\p{L})\?\p{Ll})/su;
/** File names and addresses write words together. */
const WRITTEN_TOGETHER = /[./\\@_]\p{L}/u;
/** Fewer such words may be names or slips of the pen. */
const FEWEST = 3;
/** What is looked at on either side for the word around a letter. Characters. */
const REACH = 40;

/** Letters a conversion has damaged, once for the document, with one such word. */
export function damagedLetters({ text }: Draft): readonly Warning[] {
  const words = [...firstWords(text, CAPITALS, INSIDE), ...firstWords(text, STRANGERS, MISREAD)];
  const [quote] = words;
  if (quote === undefined || words.length < FEWEST) return [];
  return [{ code: 'damaged-text', message: `Letters are damaged, as in "${quote}".`, quote }];
}

/** As many as it takes. Most texts have few of these letters, so they are looked for one by one. */
function firstWords(text: string, letters: string, isDamage: RegExp): readonly string[] {
  const words: string[] = [];
  for (const at of placesOf(text, letters)) {
    if (!isDamage.test(text.slice(Math.max(0, at - 1), at + 3))) continue;
    const word = wordAround(text, at);
    if (!WRITTEN_TOGETHER.test(word)) words.push(word);
    if (words.length === FEWEST) break;
  }
  return words;
}

function placesOf(text: string, letters: string): readonly number[] {
  const places: number[] = [];
  for (const letter of letters)
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) places.push(at);
  return places.sort((one, other) => one - other);
}

function wordAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const word = before.slice(before.search(/\S*$/)) + (/^\S*/.exec(after)?.[0] ?? '');
  return word.replace(/^[("'»”]+|[.,;:!?)"'«”]+$/gu, '');
}
