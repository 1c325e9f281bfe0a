import type { Located } from '../shared/span';
import type { Line } from './lines';

const GOES_ON = /(?:[,-]|\s(?:og|samt|fra|af|for|til|i|på|der|som|at))$/u;

/** Lines with those they were broken into, as one text each; line breaks inside are kept. */
export function wrappedLines(text: string, lines: readonly Line[]): readonly Located<string>[] {
  const spans: { start: number; end: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = spans.at(-1);
    const previous = lines[at - 1];
    if (last && previous && line.gap === 0 && goesOn(previous.text, line.text)) last.end = line.span.end;
    else spans.push({ ...line.span });
  }
  return spans.map((span) => ({ value: text.slice(span.start, span.end), span }));
}

function goesOn(line: string, next: string): boolean {
  if (/^[\p{L} ]{2,40}:/u.test(next)) return false;
  return GOES_ON.test(line) || /^\p{Ll}/u.test(next);
}
