import { isPersonName } from '../language/names';
import { isTitle } from '../language/titles';
import type { Line } from './lines';
import { peopleLabel } from './recognisers/people-label';
import { personLine } from './recognisers/person-line';

/** What parts two columns, and blank lines between the label and the first row of them. */
const GAP = /\t+| {3,}/gu;
const WIDEST_GAP = 2;
const FEWEST = 2;
/** Columns are aligned more or less. Characters. */
const SLACK = 4;

interface Cell {
  readonly text: string;
  readonly start: number;
  /** Where on its line it begins. */
  readonly column: number;
}

interface Columns {
  /** One person or heading a line, column by column. */
  readonly lines: readonly Line[];
  readonly rows: number;
}

/** People with their offices in two columns, "Direktør Anne Holm (AH), formand     Bo Vig (BV), FOA"; null where there are none. */
export function twoColumns(text: string, lines: readonly Line[], from: number): Columns | null {
  const rows: (readonly Cell[])[] = [];
  for (const line of lines.slice(from)) {
    const cells = cellsOf(text, line);
    if (line.gap > (rows.length === 0 ? WIDEST_GAP : 0) || !isRow(cells, rows.length === 0)) break;
    rows.push(cells);
  }
  const pairs = rows.filter((cells) => cells.length === 2);
  if (pairs.filter((cells) => cells.every(isPerson)).length < FEWEST) return null;
  if (rows.flat().every((cell) => isPersonName(cell.text) && !isTitle(cell.text))) return null;
  const right = Math.min(...pairs.map(([, second]) => second?.column ?? 0)) - SLACK;
  const cells = rows.flat();
  const columns = [
    cells.filter(({ column }) => column < right),
    cells.filter(({ column }) => column >= right),
  ];
  return { lines: columns.flatMap((column) => column.map(lineOf)), rows: rows.length };
}

/** A heading over each column, and people below. */
function isRow(cells: readonly Cell[], isFirst: boolean): boolean {
  if (cells.length === 0 || cells.length > 2) return false;
  if (cells.every(isPerson)) return true;
  return isFirst && cells.length === 2 && cells.every(({ text }) => text.length <= 60 && !/[,.]/.test(text));
}

function isPerson({ text }: Cell): boolean {
  return peopleLabel(text) === null && personLine(text, { shortNames: false }) !== null;
}

function cellsOf(text: string, { text: own, span }: Line): readonly Cell[] {
  const margin = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  let at = 0;
  const cut = (end: number, next: number): Cell => {
    const cell = { text: own.slice(at, end), start: span.start + at, column: margin + at };
    at = next;
    return cell;
  };
  const gaps = [...own.matchAll(GAP)];
  return [...gaps.map((gap) => cut(gap.index, gap.index + gap[0].length)), cut(own.length, own.length)];
}

function lineOf({ text, start }: Cell): Line {
  return { text, span: { start, end: start + text.length }, gap: 0 };
}
