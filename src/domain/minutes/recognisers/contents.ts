import { memoized } from '../../shared/memoized';
import type { Located } from '../../shared/span';
import type { Line } from '../lines';
import { plain } from '../lines';
import { outcomeHeading } from './section-heading';

interface ContentsEntry {
  readonly number: number | null;
  readonly title: Located<string>;
}

/** A table of contents: lines `first` to `last` (inclusive), its own heading among them. */
export interface Contents {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly ContentsEntry[];
}

interface Entry extends ContentsEntry {
  readonly hasPage: boolean;
}

const LABEL =
  /^(?:indholdsfortegnelse|indholdsliste|indhold|dagsorden|dagsordenspunkter|dagsordenens punkter|punkter|punkter på dagsordenen|oversigt|sagsoversigt)(?:\s+side)?\s*:?$/iu;
/** The head of a table of contents. */
const COLUMNS =
  /^(?:(?:punkt|pkt\.?|nr\.?)\s.{0,30}\bside|(?:punkt|pkt\.?|sag)\.?(?:\s?nr\.?)?\s?:?\s(?:emne|titel|overskrift))$/iu;
const SUBHEADING = /^(?:åbne?|lukkede?)\s(?:dagsorden|dagsordenspunkter|punkter|sager|møde)$/iu;
const PAGE = /(?:\s*\.{2,}\s*|\s*…+\s*|\s+)(\d{1,3})$/u;
/** Leads to a page beyond doubt. */
const DOTTED = /(?:\.{3,}|…{2,})\s*\d{1,3}$/u;
const NUMBER = /^(?:punkt\s|pkt\.?\s)?(\d{1,3})[.):]?\s+/iu;
/** No entry is longer; what is, is not looked at. */
const LONGEST = 300;
/** What a heading may have before its title: "## Lukket punkt 12: ". */
const LONGEST_NUMBER = 30;
/** How many of the entries must come with a page, or come again below, for the list to be a table of contents. */
const SHARE = 0.6;

/** Finds the table of contents; null where the list below "Dagsorden" already is the minutes. */
export function findContents(lines: readonly Line[]): Contents | null {
  for (const [at, line] of lines.entries()) {
    if (!LABEL.test(plain(line.text))) continue;
    const from = COLUMNS.test(lines[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const { entries, next } = entriesFrom(lines, from);
    if (entries.length > 0 && isContents(entries, lines.slice(next)))
      return { first: at, last: next - 1, entries };
  }
  return dottedContents(lines) ?? numberedContents(lines);
}

/** How far down a list without a heading may begin, and how many titles show that it is one. Lines. */
const DEEPEST = 80;
const FEWEST = 3;

/** Without a heading, a count whose titles come again in the same order. */
function numberedContents(lines: readonly Line[]): Contents | null {
  for (let first = 0; first < Math.min(lines.length, DEEPEST); first += 1) {
    if (!mayOpenCount(lines[first]?.text ?? '')) continue;
    const { entries, next } = entriesFrom(lines, first);
    if (entries.length < FEWEST || entries[0]?.number === null) continue;
    if (entries.every(({ number }) => number !== null) && repeats(entries, lines.slice(next)))
      return { first, last: next - 1, entries };
    first = next - 1;
  }
  return null;
}

/** A quick look: nearly all lines are neither numbered nor a heading between the entries. */
function mayOpenCount(line: string): boolean {
  return NUMBER.test(line) || SUBHEADING.test(line);
}

/** Nearly all of them, as points of other lists may also be said twice. */
function repeats(entries: readonly Entry[], below: readonly Line[]): boolean {
  const wanted = new Map(entries.map(({ title }, at) => [titleOf(title.value), at]));
  const longest = Math.max(...entries.map(({ title }) => title.value.length)) + LONGEST_NUMBER;
  let found = 0;
  let last = -1;
  for (const { text } of below) {
    const at = text.length > longest ? undefined : wanted.get(titleOf(text));
    if (at === undefined || at <= last) continue;
    last = at;
    found += 1;
  }
  return found >= Math.max(FEWEST, entries.length * MOST);
}

const MOST = 0.8;

/** Without a heading, three lines with dots and a page in a row do. */
function dottedContents(lines: readonly Line[]): Contents | null {
  const dotted = (line: Line | undefined): boolean =>
    line !== undefined && line.text.length <= LONGEST && /\.{4,}\s*\d{1,3}$/.test(line.text);
  const first = lines.findIndex((line, at) => dotted(line) && dotted(lines[at + 1]) && dotted(lines[at + 2]));
  if (first < 0) return null;
  const length = lines.slice(first).findIndex((line) => !dotted(line));
  const last = length < 0 ? lines.length - 1 : first + length - 1;
  return { first, last, entries: lines.slice(first, last + 1).map(entryOf) };
}

function entriesFrom(lines: readonly Line[], from: number): { entries: readonly Entry[]; next: number } {
  const entries: Entry[] = [];
  const titles = new Set<string>();
  let next = from;
  for (let line = lines[next]; line !== undefined && line.text.length <= LONGEST; line = lines[next]) {
    const broken = SUBHEADING.test(line.text) ? null : brokenEntry(line, lines[next + 1]);
    if (!SUBHEADING.test(line.text)) {
      const entry = broken ?? entryOf(line);
      if (!goesOn(entries, entry, line.gap)) break;
      const title = titleOf(entry.title.value);
      if (titles.has(title)) break;
      titles.add(title);
      entries.push(entry);
    }
    next += broken === null ? 1 : 2;
  }
  return { entries, next };
}

/** The count goes on, and the look is the same. */
function goesOn(entries: readonly Entry[], entry: Entry, gap: number): boolean {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return entry.hasPage || entry.number !== null || gap <= 1;
  if (first.hasPage && !entry.hasPage) return false;
  if (entry.number === null) return entry.hasPage || (last.number === null && gap === 0);
  const count = entries.findLast(({ number }) => number !== null)?.number ?? null;
  return count === null || entry.number === count + 1;
}

/** "2. Forslag til en ny plan for" and below it "parkerne ........ 7": a numbered title whose page stands with its second half. */
function brokenEntry(line: Line, rest: Line | undefined): Entry | null {
  if (rest === undefined || rest.gap > 0 || !NUMBER.test(line.text) || PAGE.test(line.text)) return null;
  if (NUMBER.test(rest.text) || !DOTTED.test(rest.text) || rest.text.length > LONGEST) return null;
  const [above, below] = [entryOf(line), entryOf(rest)];
  return {
    number: above.number,
    title: {
      value: `${above.title.value} ${below.title.value}`,
      span: { start: above.title.span.start, end: below.title.span.end },
    },
    hasPage: true,
  };
}

function entryOf(line: Line): Entry {
  const page = PAGE.exec(line.text);
  const number = NUMBER.exec(line.text);
  const start = number?.[0].length ?? 0;
  const end = page === null ? line.text.length : page.index;
  const value = line.text.slice(start, Math.max(start, end)).trim();
  const at = line.span.start + start;
  return {
    number: number ? Number(number[1]) : null,
    title: { value, span: { start: at, end: at + value.length } },
    hasPage: page !== null,
  };
}

function isContents(entries: readonly Entry[], below: readonly Line[]): boolean {
  const enough = Math.max(2, Math.ceil(entries.length * SHARE));
  if (entries.filter((entry) => entry.hasPage).length >= enough) return true;
  const outcomes = new Set(below.map((line) => outcomeHeading(line.text)?.number));
  if (entries.filter(({ number }) => number !== null && outcomes.has(number)).length >= enough) return true;
  const longest = Math.max(...entries.map(({ title }) => title.value.length)) + LONGEST_NUMBER;
  const titles = new Set(below.filter(({ text }) => text.length <= longest).map(({ text }) => titleOf(text)));
  return entries.filter(({ title }) => titles.has(titleOf(title.value))).length >= enough;
}

/** Each line near the heading of an item is compared with it, by several who look. */
const MOST_TITLES = 2_000;

/** A title without its number, its pages and its punctuation, for comparison. */
export const titleOf = memoized(
  (text: string): string =>
    plain(text)
      .replace(/^[•·▪]\s*/u, '')
      .replace(/^(?:lukket punkt|(?:dagsordens)?punkt|pkt\.?|ad)?\s*\d{1,3}(?:\.\d{1,2})?\s*[.):]*\s+/iu, '')
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  MOST_TITLES,
);

export function sameTitle(one: string, other: string): boolean {
  return titleOf(one) === titleOf(other);
}
