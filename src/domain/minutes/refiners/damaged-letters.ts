import type { Draft } from '../draft';
import type { Warning } from '../model';

/** A capital æ, ø or å behind a small letter ("pÅ", "rÅdgivning"), with no name in capitals behind it. */
const CAPITAL_INSIDE = /(?<=[a-zæøåéèëöüä])[ÆØÅ](?![A-ZÆØÅÉÖÜÄ])/g;
/** UTF-8 read as Latin 1 or Windows 1252, and the mark for a character that could not be read. */
const MISREAD = /Ã[¦¸¥†˜…©¤¶\u0080-\u00bf]|â€|Â[§°´»«]|\ufffd/g;
/** File names and addresses write words together. */
const WRITTEN_TOGETHER = /[./\\@_]\p{L}/u;
/** Fewer such words may be names or slips of the pen. */
const FEWEST = 3;
/** What is looked at on either side for the word around a letter. Characters. */
const REACH = 40;

/** Letters a conversion has damaged, once for the document, with one such word. */
export function damagedLetters({ text }: Draft): readonly Warning[] {
  const words = [...firstWords(text, CAPITAL_INSIDE), ...firstWords(text, MISREAD)];
  const [quote] = words;
  if (quote === undefined || words.length < FEWEST) return [];
  return [{ code: 'damaged-text', message: `Letters are damaged, as in "${quote}".`, quote }];
}

/** As many as it takes. */
function firstWords(text: string, pattern: RegExp): readonly string[] {
  const words: string[] = [];
  for (const { index } of text.matchAll(pattern)) {
    const word = wordAround(text, index);
    if (!WRITTEN_TOGETHER.test(word)) words.push(word);
    if (words.length === FEWEST) break;
  }
  return words;
}

function wordAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const word = before.slice(before.search(/\S*$/)) + (/^\S*/.exec(after)?.[0] ?? '');
  return word.replace(/^[("'»”]+|[.,;:!?)"'«”]+$/gu, '');
}
