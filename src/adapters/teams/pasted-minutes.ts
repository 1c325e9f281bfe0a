import type { Language } from '../../domain/answers/answer';
import type { IncomingActivity } from './activity-schema';
import { hasBlocks, plainLines } from './plain-text';

export interface PastedMinutes {
  /** Of the word that was used. */
  readonly language: Language;
  /** Text or a page of HTML, as a file would hold it; null where the client lost the line breaks. */
  readonly content: string | null;
}

/** Clients without é write e, others damage it. */
const WORD = /^\/?import((?:[éeè]|Ã©|\?|\ufffd)r)?/iu;
/** The same in markup, where tags may surround it. */
const MARKED_WORD = /^((?:\s|&nbsp;|<[^<>]*>)*)\/?import(?:(?:[éeè]|&eacute;|Ã©|\?|\ufffd)r)?[:.!]?/iu;
const NEXT_LINE = /^[:.!]?[^\S\n]*\n/;
/** No word of the same sentence: "import af medicin" is asked about, however long the question. */
const NEW_START = /^[:.!]?\s*[^\p{Ll}\s]/u;
/** Characters of a text that is no question any more. */
const LONG = 200;

/** Minutes that were pasted behind the word "importér". Markup is kept, since only it has the numbers of lists. */
export function pastedMinutes(activity: IncomingActivity): PastedMinutes | null {
  const written = markupOf(activity) ?? activity.text ?? '';
  const lines = plainLines(written);
  const word = WORD.exec(lines);
  const rest = lines.slice(word?.[0].length);
  const pasted = NEXT_LINE.test(rest) || (NEW_START.test(rest) && rest.length > LONG);
  if (word === null || !pasted) return null;
  return { language: word[1] === undefined ? 'en' : 'da', content: contentOf(written, rest) };
}

/** Characters in which the first line of a text is looked for, and that are shown of it. */
const HEAD = 5_000;
const SHOWN = 60;

/** The first line in words: what was pasted has no file name that would tell it from other texts. */
export function beginningOf(content: string): string {
  const lines = plainLines(content.slice(0, HEAD)).split('\n');
  const first = lines.find((line) => /\p{L}{3}/u.test(line) && !/[<>{}]/.test(line))?.trim() ?? '';
  return first.length > SHOWN ? `${first.slice(0, SHOWN - 1).trimEnd()}…` : first;
}

function contentOf(written: string, rest: string): string | null {
  if (hasBlocks(written)) return pageOf(written);
  return /\S.*\n.*\S/.test(rest) ? rest.replace(/^[:.!]?\s*/, '') : null;
}

function markupOf({ attachments }: IncomingActivity): string | null {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' && html.trim() !== '' ? html : null;
}

function pageOf(markup: string): string {
  return `<!doctype html><html><body>${markup.replace(MARKED_WORD, '$1')}</body></html>`;
}
