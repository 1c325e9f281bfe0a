const BLOCK = 125;
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

/**
 * Every run of that length fills at least one block of half of it, and nearly every block is seen to be mixed after its
 * first word.
 */
function hasEndlessRun(text: string): boolean {
  for (let start = 0; start + BLOCK <= text.length; start += BLOCK) if (isUniform(text, start)) return true;
  return false;
}

function isUniform(text: string, start: number): boolean {
  const blank = text.charCodeAt(start) <= BLANK;
  for (let index = start; index < start + BLOCK; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED || code <= BLANK !== blank) return false;
  }
  return true;
}
