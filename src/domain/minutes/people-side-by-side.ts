import { isPersonName } from '../language/names';
import { isTitle } from '../language/titles';
import type { Line } from './lines';
import { twoColumns } from './people-two-columns';
import { peopleLabel } from './recognisers/people-label';
import { append } from '../shared/append';

/** Behind a tab, a wide blank, a stroke or a dot stands the next person; so does one behind the party or the body of the one before. */
const NEXT =
  /\t+| {2,}|\s[|·/]\s|(?<=\(\p{Lu}{1,4}\)|(?<![\p{L}.])\p{Lu}{2,4})\s(?=\p{Lu}\p{Ll}[^\s()]*\s\p{Lu})/gu;
const SPACED = /\t| {2}|\s[|·/]\s/u;
const MARK = /\s(?:\(\p{Lu}{1,4}\)|\p{Lu}{2,4})$/u;
const CODE = /\s(?=\p{Lu}{2,4}$)/u;
/** Of a row of people, and blank lines between the label and the first of them. */
const LONGEST = 160;
const WIDEST_GAP = 2;

interface Cell {
  readonly text: string;
  readonly at: number;
}

/** Lists of people in two or three columns below their label, as one person a line. */
export function withoutColumns(text: string, lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const label = peopleLabel(line.text);
    result.push(label === null ? line : commaSeparated(line, label.listAt));
    const columns = label?.listAt === line.text.length ? twoColumns(text, lines, at + 1) : null;
    if (columns !== null) {
      append(result, columns.lines);
      at += columns.rows;
      continue;
    }
    const rows = label?.listAt === line.text.length ? rowsFrom(lines, at + 1) : [];
    if (!inColumns(rows)) {
      append(result, rows.map(tabbed));
    } else {
      const isSpaced = rows.some((row) => SPACED.test(row.text));
      append(
        result,
        rows.flatMap((row) => onePersonEach(row, isSpaced ? null : text)),
      );
    }
    at += rows.length;
  }
  return result;
}

function rowsFrom(lines: readonly Line[], from: number): readonly Line[] {
  const below = lines.slice(from);
  const end = below.findIndex(
    ({ text, gap }, at) =>
      gap > (at === 0 ? WIDEST_GAP : 0) ||
      text.length > LONGEST ||
      /[,;:]/.test(text) ||
      peopleLabel(text) !== null,
  );
  return end < 0 ? below : below.slice(0, end);
}

const WIDE = / {2,}/u;

/** "Bo Vig     Ledende overlæge": a wide blank parts the name from the office as a tab does. */
function tabbed(row: Line): Line {
  const [first] = cellsOf(row);
  if (first === undefined || !isPerson(first) || !WIDE.test(row.text)) return row;
  return { ...row, text: row.text.replace(WIDE, (gap) => '\t'.padEnd(gap.length)) };
}

/** All cells are people, and a row with several of them is none of a few among many. */
function inColumns(rows: readonly Line[]): boolean {
  const cells = rows.map(cellsOf);
  if (!cells.flat().every(isPerson)) return false;
  if (rows.filter(({ text }) => CODE.test(text)).length >= 2) return true;
  if (!cells.some(({ length }) => length > 1)) return false;
  const several = cells.filter(
    ([first, second]) => second !== undefined || LONG_NAME.test(first?.text ?? ''),
  );
  return several.length >= 2 || several.length > rows.length / 3;
}

/** Four words or more are as a rule two people in such a list. */
const LONG_NAME = /^(?:\S+\s){3}\S/u;

function cellsOf({ text }: Line): readonly Cell[] {
  let start = 0;
  const cells = [...text.matchAll(NEXT)].map((gap) => {
    const cell = { text: text.slice(start, gap.index), at: start };
    start = gap.index + gap[0].length;
    return cell;
  });
  return [...cells, { text: text.slice(start), at: start }];
}

function isPerson({ text }: Cell): boolean {
  const name = text.replace(MARK, '');
  return isPersonName(name) && !isTitle(name);
}

/** `text`: where nothing parts the people, what may tell where one of them ends. */
function onePersonEach(row: Line, text: string | null): readonly Line[] {
  const cells = cellsOf(row);
  const [only] = cells;
  const people = text === null || only === undefined || cells.length > 1 ? cells : unparted(text, only);
  return people.map((cell, at) => {
    const start = row.span.start + cell.at;
    const span = { start, end: start + cell.text.length };
    return { text: withBody(cell.text), span, gap: at === 0 ? row.gap : 0 };
  });
}

/** "Bo Vig DH" is from DH; of "Bo Vig BV" these are the initials. */
function withBody(text: string): string {
  const [name = '', code] = text.split(CODE);
  if (code === undefined) return text;
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  return initials === code ? `${name} (${code})` : `${name}, ${code}`;
}

/** "Anne Holm Bo Vig" is two people where only one way to part it leaves two names, or where one of them is named elsewhere, too. */
function unparted(text: string, cell: Cell): readonly Cell[] {
  const breaks = [...cell.text.replace(MARK, '').matchAll(/\s+/gu)].map(({ index, 0: gap }) => ({
    end: index,
    next: index + gap.length,
  }));
  const possible = breaks
    .map(({ end, next }): readonly [Cell, Cell] => [
      { text: cell.text.slice(0, end), at: cell.at },
      { text: cell.text.slice(next), at: cell.at + next },
    ])
    .filter(([left, right]) => isPerson(left) && isPerson(right) && !/\s\p{Lu}\.$/u.test(left.text));
  const known = possible.filter((halves) =>
    halves.some((half) => isNamedAlone(text, half.text.replace(MARK, ''))),
  );
  const [only, ...others] = known.length > 0 ? known : possible;
  return only === undefined || others.length > 0 ? [cell] : only;
}

/** On a line of its own, or before a verb: "Bo Vig undersøger". */
function isNamedAlone(text: string, name: string): boolean {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:^|[.:]\s)[^\S\n]*${pattern}(?:[^\S\n]*$|\s\p{Ll})`, 'mu').test(text);
}

const BETWEEN = /\s[|·/]\s/gu;

/** "Deltagere: Anne Holm / Bo Vig (formand) / Carla Dam", "Medlemmer: Anne Holm (A), formand · Bo Vig (V)" */
function commaSeparated(line: Line, listAt: number): Line {
  const list = line.text.slice(listAt);
  const people = list.split(BETWEEN).map((text) => text.replace(/(?:,|\s\().*$/u, '').trim());
  if (people.length < 2 || list.includes(';') || !people.every((name) => isPersonName(name))) return line;
  return { ...line, text: line.text.slice(0, listAt) + list.replace(BETWEEN, ',  ') };
}
