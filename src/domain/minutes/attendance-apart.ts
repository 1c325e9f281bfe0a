import { sentences } from '../language/sentences';
import type { Line } from './lines';

/** The sentence says who came for whom, as far as one line goes. */
const SPEAKS =
  /(?:^|\s)(?:deltog|deltager|mødte|mødt|møder|stedfortræder|suppleant|vikar|afløser)\s|^I stedet for\s/u;
/** A longer line is no list of people. Characters. */
const LONGEST = 2000;

/**
 * "Afbud: A. B deltog i stedet for A": a sentence behind a list of people becomes a line of its own, set apart from the
 * list. Other lines stay as they are.
 */
export function attendanceApart(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) =>
    line.text.length <= LONGEST && SPEAKS.test(line.text) ? apart(text, line) : [line],
  );
}

function apart(text: string, line: Line): readonly Line[] {
  const [first, ...others] = sentences(text, line.span);
  const speaking = others.find(({ start, end }) => SPEAKS.test(text.slice(start, end)));
  if (first === undefined || speaking === undefined || SPEAKS.test(text.slice(first.start, first.end)))
    return [line];
  const list = text.slice(line.span.start, speaking.start).trimEnd();
  return [
    { ...line, text: list, span: { start: line.span.start, end: line.span.start + list.length } },
    {
      text: text.slice(speaking.start, line.span.end),
      span: { start: speaking.start, end: line.span.end },
      gap: 1,
    },
  ];
}
