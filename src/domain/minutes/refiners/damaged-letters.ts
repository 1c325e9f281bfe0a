import type { Draft } from '../draft';
import type { Warning } from '../model';

/** A capital æ, ø or å behind a small letter ("pÅ", "rÅdgivning"), with no name in capitals behind it. */
const CAPITAL_INSIDE = /\p{Ll}[ÆØÅ](?!\p{Lu})/gu;
/** UTF-8 read as Latin 1 or Windows 1252, and the mark for a character that could not be read. */
const MISREAD = /Ã[¦¸¥†˜…©¤¶\u0080-\u00bf]|â€|Â[§°´»«]|\ufffd/gu;
/** File names and addresses write words together. */
const WRITTEN_TOGETHER = /[./\\@_]\p{L}/u;
/** Fewer such words may be names or slips of the pen. */
const FEWEST = 3;
/** What is looked at on either side for the word around a letter. Characters. */
const REACH = 40;

/** Letters a conversion has damaged, once for the document, with one such word. */
export function damagedLetters({ text }: Draft): readonly Warning[] {
  const words = [CAPITAL_INSIDE, MISREAD]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index }) => wordAround(text, index))
    .filter((word) => !WRITTEN_TOGETHER.test(word));
  const [quote] = words;
  if (quote === undefined || words.length < FEWEST) return [];
  const message = `Letters are damaged in ${String(words.length)} places, such as "${quote}".`;
  return [{ code: 'damaged-text', message, quote }];
}

function wordAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const word = before.slice(before.search(/\S*$/)) + (/^\S*/.exec(after)?.[0] ?? '');
  return word.replace(/^[("'»”]+|[.,;:!?)"'«”]+$/gu, '');
}
