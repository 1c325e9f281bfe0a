const LONGEST_RUN = 250;
const ENDLESS_WORD = /\S{250}(?=\S)/g;
const ENDLESS_BLANK = /[^\S\n]{251,}/g;
const BLANK = 32;
const LINE_FEED = 10;

/**
 * Breaks rulers of dots and encoded data, and takes blanks wider than any page for one column: expressions that look for
 * words would take for ever over them.
 */
export function breakEndless(text: string): string {
  if (!hasEndlessRun(text)) return text;
  return text.replace(ENDLESS_WORD, '$&\n').replace(ENDLESS_BLANK, '\t');
}

/** By hand, because hardly any text has one, and the expressions are slow to find that out. */
function hasEndlessRun(text: string): boolean {
  let start = 0;
  let wasBlank = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const blank = code <= BLANK;
    if (blank !== wasBlank || code === LINE_FEED) start = index;
    if (index - start >= LONGEST_RUN) return true;
    wasBlank = blank;
  }
  return false;
}
