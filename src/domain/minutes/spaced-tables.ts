import type { Line } from './lines';
import { peopleColumns } from './recognisers/people-columns';

const GAP = / {2,}/gu;
/** Wide gaps end a table. Blank lines. */
const WIDEST_GAP = 1;

interface Cell {
  readonly text: string;
  readonly column: number;
}

/** Tables of people whose columns are set with blanks, "Medlem     Til stede     Afbud", with tabs between their cells. */
export function withoutSpacedTables(text: string, lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const head = cellsOf(text, line);
    const rows = isHead(line, head) ? rowsFrom(text, lines.slice(at + 1)) : [];
    result.push(
      rows.length === 0 ? line : tabbed(line, head, head),
      ...rows.map(([row, cells]) => tabbed(row, cells, head)),
    );
    at += rows.length;
  }
  return result;
}

function isHead({ text }: Line, cells: readonly Cell[]): boolean {
  return (
    !text.includes('\t') &&
    cells.length > 1 &&
    peopleColumns(cells.map((cell) => cell.text).join('\t')) !== null
  );
}

function rowsFrom(text: string, lines: readonly Line[]): readonly (readonly [Line, readonly Cell[]])[] {
  const rows = lines.map((line) => [line, cellsOf(text, line)] as const);
  const end = rows.findIndex(([line, cells]) => line.gap > WIDEST_GAP || cells.length < 2);
  return end < 0 ? rows : rows.slice(0, end);
}

/** Every cell in the column of the head that begins nearest to it; an empty one between. */
function tabbed(line: Line, cells: readonly Cell[], head: readonly Cell[]): Line {
  const texts = head.map((_, at) =>
    cells.filter((cell) => nearest(head, cell) === at).map((cell) => cell.text),
  );
  return { ...line, text: texts.map((own) => own.join(' ')).join('\t') };
}

function nearest(head: readonly Cell[], cell: Cell): number {
  const distances = head.map(({ text, column }) =>
    Math.abs(column + text.length / 2 - (cell.column + cell.text.length / 2)),
  );
  const starts = head.map(({ column }) => Math.abs(column - cell.column));
  const least = Math.min(...distances, ...starts);
  return head.findIndex((_, at) => distances[at] === least || starts[at] === least);
}

function cellsOf(text: string, { text: own, span }: Line): readonly Cell[] {
  const margin = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  let at = 0;
  const cut = (end: number, next: number): Cell => {
    const cell = { text: own.slice(at, end), column: margin + at };
    at = next;
    return cell;
  };
  const gaps = [...own.matchAll(GAP)];
  return [...gaps.map((gap) => cut(gap.index, gap.index + gap[0].length)), cut(own.length, own.length)];
}
