import { sectionHeading } from './recognisers/section-heading';

/** A line that is a point of a list, at any depth. */
const POINT = /^(?<mark>[^\S\n]{0,24}(?:[-–—•*▪‣◦●○]|o)[^\S\n]{1,8})(?<rest>\S[^\n]{0,300})$/gmu;
const MAY_POINT = /^[^\S\n]{0,24}[-–—•*▪‣◦●○o][^\S\n]{1,8}\S/mu;
const FEWEST = 2;

interface Point {
  readonly at: number;
  readonly mark: string;
  readonly rest: string;
  readonly isHeading: boolean;
}

/** Pages whose outline is one nested list: the points that are headings without their marks, each letter in its place. */
export function withoutOutlineMarks(text: string): string {
  if (!MAY_POINT.test(text)) return text;
  const points = pointsOf(text);
  const headed = points.filter((point) => point.isHeading || isHeaded(text, point));
  if (headed.length < FEWEST) return text;
  const titles = new Set(
    points.filter((point, at) => isHeaded(text, point) || isTitle(text, point, points[at + 1])),
  );
  const depths = new Set([...titles].map(({ mark }) => mark));
  const isCounted = ({ mark, rest }: Point): boolean => depths.has(mark) && COUNTED.test(rest);
  return unmarked(
    text,
    points.filter((point) => point.isHeading || titles.has(point) || isCounted(point)),
  );
}

function pointsOf(text: string): readonly Point[] {
  return [...text.matchAll(POINT)].map(({ index, groups }) => {
    const [mark = '', rest = ''] = [groups?.['mark'], groups?.['rest']];
    return { at: index, mark, rest, isHeading: isHeading(rest) };
  });
}

function isHeading(rest: string): boolean {
  const heading = sectionHeading(rest.trimEnd());
  return heading?.strength === 'strong' && heading.bodyAt === null;
}

/** "• 2 Stier" above a heading that has no mark. */
function isHeaded(text: string, { at, mark, rest }: Point): boolean {
  if (!COUNTED.test(rest)) return false;
  const below = text.slice(at + mark.length + rest.length, at + mark.length + rest.length + NEARBY);
  return isHeading(below.trimStart().split('\n', 1)[0] ?? '');
}

const COUNTED = /^\d{1,3}[.:)]?\s\p{Lu}/u;
/** So far below a title its first heading may end. Characters. */
const NEARBY = 120;

/** The point right above a heading that is set further in: the title of the item. */
function isTitle(text: string, { at, mark, rest }: Point, next: Point | undefined): boolean {
  if (next?.isHeading !== true || next.mark.length <= mark.length) return false;
  const between = text.slice(at + mark.length + rest.length, next.at);
  return between.trim() === '' && /^[\p{Lu}\d]/u.test(rest) && !/[.;,]\s*$/u.test(rest);
}

function unmarked(text: string, points: readonly Point[]): string {
  let end = 0;
  const pieces = points.flatMap(({ at, mark }) => {
    const before = text.slice(end, at);
    end = at + mark.length;
    return [before, ' '.repeat(mark.length)];
  });
  return [...pieces, text.slice(end)].join('');
}
