import type { Span } from '../../shared/span';

export interface Cell extends Span {
  readonly text: string;
}

/** One line of a table: what stands between bars, tabs or runs of blanks. Offsets count in the whole text. */
export type Row = readonly Cell[];

/** Longer lines are no rows. Characters. */
const LONGEST = 1000;
const RULE = /^[\s|:+=_-]*$/u;
const GAP = /\s*\|\s*|\t+|\s{2,}/gu;

/** The rows of a stretch; a line that is no row of several cells has one cell or none. */
export function rowsOf(text: string, { start, end }: Span): readonly Row[] {
  const rows: Row[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.length > LONGEST) rows.push([]);
    else if (!RULE.test(line) || line.trim() === '') rows.push(cellsOf(line, from));
    from += line.length + 1;
  }
  return rows;
}

function cellsOf(line: string, offset: number): Row {
  const cells: Cell[] = [];
  const isBarred = /^\s*\|/u.test(line);
  const begin = isBarred ? line.indexOf('|') + 1 : line.length - line.trimStart().length;
  let from = begin;
  const take = (to: number): void => {
    const raw = line.slice(from, to);
    const text = raw.trim();
    const start = offset + from + (raw.length - raw.trimStart().length);
    if (text !== '' || isBarred) cells.push({ text, start, end: start + text.length });
  };
  const ends = isBarred ? /\|/gu : GAP;
  for (const { 0: gap, index } of line.matchAll(ends)) {
    if (index < begin) continue;
    take(index);
    from = index + gap.length;
  }
  if (!isBarred || line.slice(from).trim() !== '') take(line.length);
  return cells;
}
