import { isPersonName } from '../language/names';
import type { Line } from './lines';
import { peopleLabel } from './recognisers/people-label';
import { personLine } from './recognisers/person-line';

/** What parts two columns. */
const GAP = /\t+| {3,}/gu;
/** Blank lines between the labels and the first row. */
const WIDEST_GAP = 2;
/** A tab stands for so many columns at most. */
const TAB = 8;
/** Columns are aligned more or less. Characters. */
const SLACK = 4;

interface Cell {
  readonly text: string;
  readonly start: number;
  /** Where on its line it begins, or which of its cells it is. */
  readonly column: number;
}

/** Lists side by side below a label each, "Deltog | Meldte afbud" or "For lægerne     For kommunerne", one below the other. */
export function withoutLabelledColumns(text: string, lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const table = mayHead(line) ? tableAt(text, lines, at) : null;
    result.push(...(table?.lines ?? [line]));
    at += table?.rows ?? 0;
  }
  return result;
}

function mayHead({ text }: Line): boolean {
  return text.length <= LONGEST_HEAD && /\t| {3}/u.test(text);
}

const LONGEST_HEAD = 120;

interface Table {
  readonly lines: readonly Line[];
  readonly rows: number;
}

/** Two or three labels of lists, with nothing else in the line, and people below each of them. */
function tableAt(text: string, lines: readonly Line[], at: number): Table | null {
  const line = lines[at];
  if (line === undefined) return null;
  const counted = line.span.start === lineStart(text, line) && !/\t\t| {3}/u.test(line.text);
  const heads = cellsOf(text, line, counted);
  if (heads.length < 2 || heads.length > 3 || !heads.every((cell) => isHead(cell.text))) return null;
  const cellsOfRow = (row: Line): readonly Cell[] => cellsOf(text, row, counted);
  const rows = rowsBelow(lines.slice(at + 1), cellsOfRow, heads.length);
  const columns = columnsOf(rows.flat(), heads, counted ? 0 : SLACK);
  if (!columns.every(({ length }) => length > 0)) return null;
  const found = heads.flatMap((head, column) => listOf(line, head, columns[column] ?? []));
  return { lines: found, rows: rows.length };
}

function isHead(text: string): boolean {
  const label = peopleLabel(text);
  return label !== null && label.listAt === text.length && !OTHER_TABLES.has(label.kind);
}

/** "Medlem | Stedfortræder": each row of such a table is about one person. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['substitutes', 'role', 'invited']);

function rowsBelow(
  lines: readonly Line[],
  cellsOfRow: (row: Line) => readonly Cell[],
  most: number,
): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  for (const line of lines) {
    const cells = cellsOfRow(line);
    const isNear = line.gap <= (rows.length === 0 ? WIDEST_GAP : 0);
    if (!isNear || cells.length > most || !cells.every(isPerson) || peopleLabel(line.text) !== null) break;
    rows.push(cells);
  }
  return rows;
}

function isPerson({ text }: Cell): boolean {
  return isPersonName(text) || (personLine(text, { shortNames: false })?.name.includes(' ') ?? false);
}

/** The cells below each label: from where it begins to where the next one does. */
function columnsOf(
  cells: readonly Cell[],
  heads: readonly Cell[],
  slack: number,
): readonly (readonly Cell[])[] {
  const starts = heads.map(({ column }, at) => (at === 0 ? -1 : column - slack));
  return starts.map((from, at) =>
    cells.filter(({ column }) => column >= from && column < (starts[at + 1] ?? Number.POSITIVE_INFINITY)),
  );
}

function listOf(line: Line, head: Cell, cells: readonly Cell[]): readonly Line[] {
  const label = { text: `${head.text.replace(/[:\s]+$/u, '')}:`, span: spanOf(head), gap: line.gap };
  return [label, ...cells.map((cell) => ({ text: cell.text, span: spanOf(cell), gap: 0 }))];
}

function spanOf({ text, start }: Cell): Line['span'] {
  return { start, end: start + text.length };
}

function lineStart(text: string, { span }: Line): number {
  return text.lastIndexOf('\n', span.start - 1) + 1;
}

/** Cells of a table of a page are parted by one tab each and counted; others are placed by tabs and blanks. */
function cellsOf(text: string, line: Line, isCounted: boolean): readonly Cell[] {
  const { text: own, span } = line;
  const margin = text.slice(lineStart(text, line), span.start);
  let at = 0;
  let column = isCounted ? margin.length : widthOf(margin, 0);
  const cut = (end: number, next: number): Cell => {
    const cell = { text: own.slice(at, end), start: span.start + at, column };
    column = isCounted ? column + 1 : widthOf(own.slice(at, next), column);
    at = next;
    return cell;
  };
  const gaps = [...own.matchAll(GAP)];
  return [...gaps.map((gap) => cut(gap.index, gap.index + gap[0].length)), cut(own.length, own.length)];
}

/** Where a text ends on its line that begins in a column. */
function widthOf(text: string, from: number): number {
  let column = from;
  for (const letter of text) column = letter === '\t' ? column - (column % TAB) + TAB : column + 1;
  return column;
}
