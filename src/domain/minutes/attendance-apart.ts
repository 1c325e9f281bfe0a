import type { Span } from '../shared/span';
import { sentences } from '../language/sentences';
import type { Line } from './lines';
import { peopleLabel } from './recognisers/people-label';
import { saysAllCame } from './recognisers/absence-sentence';

export interface Apart {
  /** The lines without the sentences that stand behind a list. */
  readonly lines: readonly Line[];
  /** Those sentences, to the end of their line. */
  readonly spoken: readonly Line[];
}

/** Says who came for whom, as far as one line goes. */
const SPEAKS =
  /(?:^|\s)(?:deltog|deltager|mødte|mødt|møder|stedfortræder|suppleant|vikar|afløser)\s|\sudeblev[\s.]|\srepræsenteret ved\s|\s(?:har|havde|var|er|måtte|kunne|meldte)\s(?:\p{L}+\s)?(?:meldt|sendt|givet|afbud|forhindre(?:t|de)|fraværende|syge?|ikke)(?=[\s.])|^I stedet for\s/u;
/** "Bo Vig; Eva Fog deltog …", "Bo Vig (Eva Fog deltog …" */
const BESIDE = /(?:;\s|\s\(|\s[-–]\s)(?=\p{Lu}[^;()\n]{2,60}\s(?:deltog|deltager|mødte|møder)\s)/u;
/** A longer line is no list of people. Characters. */
const LONGEST = 2000;

/** "Afbud: A. B deltog i stedet for A": what is said behind a list of people is no part of the list. */
export function attendanceApart(text: string, lines: readonly Line[]): Apart {
  const parts = lines.map((line) => {
    if (saysAllCame(line.text)) return { lines: [], spoken: [line] };
    const speaks = line.text.length <= LONGEST && SPEAKS.test(line.text);
    return speaks ? apart(text, line) : { lines: [line], spoken: [] };
  });
  return {
    lines: parts.flatMap((part) => part.lines),
    spoken: parts.flatMap((part) => part.spoken),
  };
}

function apart(text: string, line: Line): Apart {
  const [first, ...others] = sentences(text, line.span);
  const speaks = ({ start, end }: Span): boolean => SPEAKS.test(text.slice(start, end));
  const speaking = others.find(speaks);
  if (first !== undefined && speaking !== undefined && !speaks(first)) {
    const list = text.slice(line.span.start, speaking.start).trimEnd();
    const span = { start: line.span.start, end: line.span.start + list.length };
    const rest = others.slice(others.indexOf(speaking)).map((sentence) => lineOf(text, sentence));
    const more = rest.filter((sentence) => listsPeople(sentence));
    const spoken =
      more.length === 0 ? [from(line, speaking.start)] : rest.filter((one) => !more.includes(one));
    return { lines: [{ ...line, text: list, span }, ...more], spoken };
  }
  const beside = BESIDE.exec(line.text);
  const at = beside === null ? null : line.span.start + beside.index + beside[0].length;
  return { lines: [line], spoken: at === null ? [] : [from(line, at)] };
}

/** "Desuden deltog direktør Eva Holm." behind another list. */
function listsPeople({ text }: Line): boolean {
  const label = peopleLabel(text);
  return (
    label !== null &&
    label.kind !== 'role' &&
    label.listAt < text.length &&
    !/\s(?:for|i stedet)\s/u.test(text)
  );
}

function lineOf(text: string, span: Span): Line {
  return { text: text.slice(span.start, span.end), span, gap: 0 };
}

function from(line: Line, start: number): Line {
  return {
    text: line.text.slice(start - line.span.start),
    span: { start, end: line.span.end },
    gap: 1,
  };
}
