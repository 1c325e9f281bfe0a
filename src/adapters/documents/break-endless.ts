const BLOCK = 125;
const ENDLESS_WORD = /\S{250}(?=\S)/g;
const ENDLESS_BLANK = /[^\S\n]{251,}/g;
const BLANK = 32;
/** Characters; a line as long as this has lost its layout. */
const LONGEST_LINE = 10_000;
const LINE_FEED = 10;

/**
 * Breaks rulers of dots, encoded data and lines that hold whole minutes, and takes blanks wider than any page for one column:
 * what looks for words or compares the parts of a line would take for ever over them.
 */
export function breakEndless(text: string): string {
  const bounded = hasEndlessRun(text)
    ? text.replace(ENDLESS_WORD, '$&\n').replace(ENDLESS_BLANK, '\t')
    : text;
  return bounded.split('\n').map(broken).join('\n');
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

/** Breaks a line at the first blank after so many characters, again and again. */
function broken(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  const pieces: string[] = [];
  let start = 0;
  while (line.length - start > LONGEST_LINE) {
    const blank = line.indexOf(' ', start + LONGEST_LINE);
    if (blank < 0) break;
    pieces.push(line.slice(start, blank));
    start = blank + 1;
  }
  return [...pieces, line.slice(start)].join('\n');
}
