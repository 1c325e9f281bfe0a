import type { Located, Span } from '../shared/span';
import { joinLines } from '../language/names';
import type { Line } from './lines';
import { listMark } from './recognisers/list-mark';
import { isAtPoint, isProposal, proposalTail } from './recognisers/proposal';

interface Point {
  readonly span: Span;
  readonly number: number | null;
  /** Began with a mark or with "at". */
  readonly isMarked: boolean;
}

/** The points of a proposal, without numbers and bullets, in order. */
export function recommendationsIn(text: string, lines: readonly Line[]): readonly Located<string>[] {
  const points = mergeNested(text, pointsIn(lines));
  const marked = points.filter(({ isMarked }) => isMarked);
  return (marked.length > 0 ? marked : points).map(({ span }) => ({
    value: withoutJoint(joinLines(text.slice(span.start, span.end))),
    span,
  }));
}

/** Without the bars of a table, without the doubled "at" of a table and without the "og" that leads to the next point. */
function withoutJoint(point: string): string {
  return point
    .replace(/\s*\|\s*/gu, ' ')
    .trim()
    .replace(/^at\sat\s/iu, 'at ')
    .replace(/(?:[,;]\s?(?:og|samt)?|\s(?:og|samt))$/u, '');
}

function pointsIn(lines: readonly Line[]): readonly Point[] {
  const points: Point[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const mark = listMark(line.text);
    const last = points.at(-1);
    if (mark === null && isProposal(line.text)) {
      const tail = ownPoint(line, lines[index + 1]);
      if (tail) points.push(tail);
      open = false;
    } else if (mark !== null || isAtPoint(line.text)) {
      points.push(markedPoint(line, mark));
      open = true;
    } else if (last && continues(last, { line, open })) {
      points[points.length - 1] = { ...last, span: { start: last.span.start, end: line.span.end } };
    } else if (!last?.isMarked && !line.text.endsWith(':')) {
      points.push({ span: line.span, number: null, isMarked: false });
    }
  }
  return points.filter(({ span }) => span.end > span.start);
}

function markedPoint(line: Line, mark: { length: number; number: number | null } | null): Point {
  const start = line.span.start + (mark?.length ?? 0);
  return { span: { start, end: line.span.end }, number: mark?.number ?? null, isMarked: true };
}

/** "…, at dagsordenen godkendes." is a point itself unless points follow below it. */
function ownPoint(line: Line, next: Line | undefined): Point | null {
  const tail = proposalTail(line.text);
  if (tail === null) return null;
  const leadsIn = next !== undefined && (listMark(next.text) !== null || isAtPoint(next.text));
  if (leadsIn && !/[.!]$/.test(line.text)) return null;
  if (!tail.isComplete && next !== undefined) return null;
  return { span: { start: line.span.start + tail.at, end: line.span.end }, number: null, isMarked: true };
}

/** Wrapped lines, and the cell after an "at" that stands alone. */
function continues(last: Point, { line, open }: { line: Line; open: boolean }): boolean {
  if (!last.isMarked) return false;
  const length = last.span.end - last.span.start;
  if (length <= 2) return true;
  return open && (line.gap === 0 || /^\p{Ll}/u.test(line.text));
}

/** A numbering that begins again at 1 within a point belongs to it; the count above goes on with its next "at". */
function mergeNested(text: string, points: readonly Point[]): readonly Point[] {
  const merged: Point[] = [];
  let nested = false;
  for (const point of points) {
    const last = merged.at(-1);
    const startsAt = /^at\s/iu.test(text.slice(point.span.start, point.span.end));
    if (last && point.number === 1 && last.number !== null && !startsAt) nested = true;
    if (nested && startsAt) nested = false;
    if (nested && last)
      merged[merged.length - 1] = { ...last, span: { start: last.span.start, end: point.span.end } };
    else merged.push(point);
  }
  return merged;
}
