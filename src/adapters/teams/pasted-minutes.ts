import type { Language } from '../../domain/answers/answer';
import type { IncomingActivity } from './activity-schema';
import { hasBlocks, plainLines } from './plain-text';

export interface PastedMinutes {
  /** Of the word that was used. */
  readonly language: Language;
  /** Text or a page of HTML, as a file would hold it. */
  readonly content: string;
}

/**
 * The word alone on its line, or before a text too long for a question: "import af medicin" is asked about, not imported.
 * Clients without é write e, others damage it.
 */
const WORD = /^\s*\/?import((?:[éeè]|Ã©|\?|\ufffd)r)?[:.!]?(?:[^\S\n]*\n|\s+(?=[\s\S]{200}))/iu;
/** The same in markup, where tags may surround it. */
const MARKED_WORD = /^((?:\s|&nbsp;|<[^<>]*>)*)\/?import(?:(?:[éeè]|&eacute;|Ã©|\?|\ufffd)r)?[:.!]?/iu;

/** Minutes that were pasted behind the word "importér". Markup is kept, since only it has the numbers of lists. */
export function pastedMinutes(activity: IncomingActivity): PastedMinutes | null {
  const written = markupOf(activity) ?? activity.text ?? '';
  const lines = plainLines(written);
  const word = WORD.exec(lines);
  if (word === null) return null;
  const content = hasBlocks(written) ? pageOf(written) : lines.slice(word[0].length);
  return { language: word[1] === undefined ? 'en' : 'da', content };
}

function markupOf({ attachments }: IncomingActivity): string | null {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' && html.trim() !== '' ? html : null;
}

function pageOf(markup: string): string {
  return `<!doctype html><html><body>${markup.replace(MARKED_WORD, '$1')}</body></html>`;
}
