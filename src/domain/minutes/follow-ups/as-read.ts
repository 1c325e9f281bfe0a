import { mended } from '../sections';

/** The line between two pages, where a sentence goes on below it. */
const PAGE = /[^\S\n]*\n\s*\n[^\n]{1,100}\n\s*\n\s*(?=\p{Ll})/gu;

/** A sentence without what the page did to it. Its offsets are no longer those of the text. */
export function asRead(sentence: string): string {
  return sentence.includes('\n') ? mended(sentence.replace(PAGE, ' ')) : sentence;
}
