import type { Line } from './lines';
import { headLabel } from './recognisers/head-label';
import { peopleLabel } from './recognisers/people-label';
import { personLine } from './recognisers/person-line';

/** What stands so far to the right, behind so wide a blank, is printed beside the text. */
const COLUMN = 50;
const GAP = / {6,}|\t{2,}/u;

/** The lines of a head without what is printed at the right margin beside them; that comes behind, on lines of its own. */
export function withoutLetterhead(text: string, lines: readonly Line[]): readonly Line[] {
  const beside: Line[] = [];
  const own = lines.flatMap((line) => {
    const right = besideIn(text, line);
    if (right === null) return [line];
    beside.push(right);
    const left = line.text.slice(0, right.span.start - line.span.start).trimEnd();
    return left === ''
      ? []
      : [{ ...line, text: left, span: { ...line.span, end: line.span.start + left.length } }];
  });
  return beside.length === 0 ? lines : [...own, ...beside];
}

function besideIn(text: string, line: Line): Line | null {
  const margin = line.span.start - (text.lastIndexOf('\n', line.span.start - 1) + 1);
  const gap = GAP.exec(line.text);
  const at = gap === null ? 0 : gap.index + gap[0].length;
  const [left, right] = [line.text.slice(0, gap?.index ?? 0), line.text.slice(at)];
  if (margin + at < COLUMN || GAP.test(right) || isWhole(left, right)) return null;
  return { text: right, span: { start: line.span.start + at, end: line.span.end }, gap: line.gap };
}

/** A label and its value, or columns that tell of people. */
function isWhole(left: string, right: string): boolean {
  if (headLabel(left)?.valueAt === left.length) return true;
  return (
    [left, right].some(
      (part) => part !== '' && personLine(part, { shortNames: false }) !== null && headLabel(part) === null,
    ) || peopleLabel(right) !== null
  );
}
