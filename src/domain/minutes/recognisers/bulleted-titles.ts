import type { Line } from '../lines';
import type { ItemHeading } from './item-heading';
import { headLabel } from './head-label';
import { listMark } from './list-mark';
import { peopleLabel } from './people-label';
import { personLine } from './person-line';
import { sectionHeading } from './section-heading';

const LONGEST = 80;
const FEWEST = 2;

/** Minutes that are a list in two depths: "* Kørsel" with points of another mark below. The titles as items. */
export function bulletedTitles(lines: readonly Line[]): readonly ItemHeading[] {
  const marks = lines.map(({ text }) => BULLET.exec(text)?.[0] ?? null);
  const outer = marks.find((mark, at) => mark !== null && isInner(mark, marks[at + 1])) ?? null;
  const titles = lines.flatMap((_, at) => (outer !== null && marks[at] === outer ? [at] : []));
  const headed = titles.filter((at) => isInner(outer, marks[at + 1]));
  if (headed.length < FEWEST || !titles.every((at) => isTitle(lines, at, outer))) return [];
  return titles.flatMap((at, index) => headingAt(lines[at], at, index + 1));
}

const BULLET = /^(?:[-–—•*▪‣◦●○])(?=\s)/u;

function isInner(outer: string | null, mark: string | null | undefined): boolean {
  return mark !== null && mark !== undefined && mark !== outer;
}

/** A few words with something below them that is no point of the same depth. */
function isTitle(lines: readonly Line[], at: number, outer: string | null): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || below.text.startsWith(`${outer ?? ''} `)) return false;
  const title = withoutMark(line.text);
  const isOther = headLabel(title) !== null || peopleLabel(title) !== null || sectionHeading(title) !== null;
  if (isOther || personLine(title, { shortNames: false }) !== null) return false;
  return title.length <= LONGEST && /^\p{Lu}.*[^.:;,!]$/u.test(title);
}

function withoutMark(text: string): string {
  return text.slice(listMark(text)?.length ?? 0);
}

function headingAt(line: Line | undefined, at: number, number: number): readonly ItemHeading[] {
  if (line === undefined) return [];
  const value = withoutMark(line.text);
  const title = { value, span: { start: line.span.end - value.length, end: line.span.end } };
  return [{ family: 'bare', number, minor: null, title, first: at, last: at }];
}
