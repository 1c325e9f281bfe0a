import type { Line } from '../lines';
import type { ItemHeading } from './item-heading';
import { headLabel } from './head-label';
import { listMark } from './list-mark';
import { peopleLabel } from './people-label';
import { personLine } from './person-line';
import { sectionHeading } from './section-heading';

const LONGEST = 80;
const FEWEST = 2;

/** A point of a list: its mark, and how far it is set in. */
interface Point {
  readonly mark: string;
  readonly indent: number;
}

/** Minutes that are a list in two depths: "* Kørsel" with points of another mark, or set further in, below. The titles as items. */
export function bulletedTitles(lines: readonly Line[]): readonly ItemHeading[] {
  const points = lines.map(pointOf);
  const outer = points.find((point, at) => point !== null && isInner(point, points[at + 1])) ?? null;
  if (outer === null) return [];
  const titles = lines.flatMap((_, at) => (isSame(outer, points[at]) ? [at] : []));
  const headed = titles.filter((at) => isInner(outer, points[at + 1]));
  if (headed.length < FEWEST || !titles.every((at) => isTitle(lines, at, isSame(outer, points[at + 1]))))
    return [];
  return titles.flatMap((at, index) => headingAt(lines[at], at, index + 1));
}

const BULLET = /^(?:[-–—•*▪‣◦●○])(?=\s)/u;

function pointOf({ text, indent = 0 }: Line): Point | null {
  const mark = BULLET.exec(text)?.[0];
  return mark === undefined ? null : { mark, indent };
}

function isSame(outer: Point, point: Point | null | undefined): boolean {
  return point?.mark === outer.mark && point.indent === outer.indent;
}

function isInner(outer: Point, point: Point | null | undefined): boolean {
  if (point === null || point === undefined) return false;
  return point.indent > outer.indent || (point.mark !== outer.mark && point.indent === outer.indent);
}

/** A few words with something below them that is no point of the same depth. */
function isTitle(lines: readonly Line[], at: number, isBare: boolean): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || isBare) return false;
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
