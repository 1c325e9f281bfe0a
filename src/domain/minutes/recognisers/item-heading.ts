import type { Located } from '../../shared/span';
import type { Line } from '../lines';
import { plain } from '../lines';
import { titleGoesOn } from './broken-title';
import { isCaseField } from './case-field';
import { caseNumberLine } from './case-number';

/** How a heading numbers its item; one set of minutes uses one family. */
export const HEADING_FAMILIES = [
  'point',
  'dotted',
  'alone',
  'bare',
  'glued',
  'dash',
  'decimal',
  'letter',
  'small-letter',
  'roman',
  'hash',
  'bracket',
  'outcome',
  'below',
] as const;
type HeadingFamily = (typeof HEADING_FAMILIES)[number];

export interface ItemHeading {
  readonly family: HeadingFamily;
  /** As written; letters count from A = 1. Of "2.1" the part before the dot. */
  readonly number: number;
  /** Of "2.1" the part after the dot. */
  readonly minor: number | null;
  readonly title: Located<string>;
  /** First and last line of the heading, as indices. */
  readonly first: number;
  readonly last: number;
}

interface Shape {
  readonly family: HeadingFamily;
  readonly pattern: RegExp;
}

const TITLE_START = String.raw`(?=[\p{L}\d"'”»«“’(§*_])`;
const CAPITAL_START = String.raw`(?=[\p{Lu}"'”»«“’(§*_])`;
/** `n` number, `m` second number; what follows the match is the title. */
const SHAPES: readonly Shape[] = [
  {
    family: 'point',
    pattern:
      /^(?:[•·▪]\s*)?(?:lukket\s)?(?:(?:dagsordens|dagsordenens\s)?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(?<n>\d{1,3})(?:\s*[.:)|/·•–—-]+\s*|\s+|$)|(?:sag|emne|tema|nr\.?)\s*(?:nr\.?\s*)?(?<s>\d{1,3})(?:\s*[.:)|/·•–—-]+\s*|\t\s*|\s{3,}|(?<=^sag\snr\.?\s?\d{1,3})\s+|$))/iu,
  },
  {
    family: 'decimal',
    pattern: new RegExp(String.raw`^(?<n>\d{1,2})\.(?<m>\d{1,2})\.?\s+${CAPITAL_START}`, 'u'),
  },
  { family: 'dotted', pattern: new RegExp(String.raw`^(?<n>\d{1,3})[.):](?!\d)\s*${TITLE_START}`, 'u') },
  { family: 'alone', pattern: /^(?<n>\d{1,3})[.)]?$/u },
  { family: 'bare', pattern: new RegExp(String.raw`^(?<n>\d{1,3})\s+${TITLE_START}`, 'u') },
  { family: 'glued', pattern: /^(?<n>\d{1,3})(?=\p{Lu}\p{Ll}{2})/u },
  {
    family: 'dash',
    pattern: new RegExp(String.raw`^(?<n>\d{1,3})(?:[-–—|/]\s|\s[-–—|/·•])\s*${TITLE_START}`, 'u'),
  },
  { family: 'letter', pattern: new RegExp(String.raw`^(?<a>[A-ZÆØÅ])[:.)]\s+${CAPITAL_START}`, 'u') },
  { family: 'small-letter', pattern: new RegExp(String.raw`^(?<b>[a-zæøå])[:.)]\s+${CAPITAL_START}`, 'u') },
  {
    family: 'roman',
    pattern: new RegExp(String.raw`^(?<r>[IVX]{1,6})(?:[:.)]|\s[-–—])\s+${CAPITAL_START}`, 'u'),
  },
  { family: 'hash', pattern: new RegExp(String.raw`^#(?<n>\d{1,3})[.:)]?\s+${TITLE_START}`, 'u') },
  { family: 'bracket', pattern: new RegExp(String.raw`^[([](?<n>\d{1,3})[)\]]\s+${CAPITAL_START}`, 'u') },
  { family: 'outcome', pattern: /^ad\s+(?:pkt\.?\s|punkt\s)?(?<n>\d{1,3})\s*[.):–-]*\s*/iu },
];
/** What every shape begins with. */
const MAY_HEAD =
  /^[#*_•·\s]*(?:[([]?\d|lukket|dagsorden|punkt|pkt|sag|emne|tema|nr|ad\s|[IVX]{1,6}[\s:.)]|[A-ZÆØÅ][:.)])/i;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';
const LONGEST_TITLE = 300;

/** Every reading of the line as the heading of an item; which of them holds is decided by the whole text. */
export function itemHeadings(lines: readonly Line[], at: number): readonly ItemHeading[] {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_TITLE + 20 || !MAY_HEAD.test(line.text)) return [];
  return [...SHAPES.flatMap((shape) => headingBy(shape, lines, at) ?? []), ...titleAbove(lines, at)];
}

/** "Sag nr. 31" alone on its line. */
const NUMBER_BELOW = /^(?:sag|punkt|pkt\.?)\s(?:nr\.?\s?)?(?<n>\d{1,3})\s?[.:]?$/iu;

/** The title may stand right above a line with its number. */
function titleAbove(lines: readonly Line[], at: number): readonly ItemHeading[] {
  const [above, line] = [lines[at - 1], lines[at]];
  const number = NUMBER_BELOW.exec(line?.text ?? '')?.groups?.['n'];
  if (number === undefined || above === undefined || line === undefined || line.gap > 0) return [];
  if (
    above.gap === 0 ||
    above.text.length > LONGEST_TITLE ||
    !/^["'”»«“(]?[\p{Lu}\d].*[^.,;:]$/u.test(above.text)
  )
    return [];
  const title = { value: above.text, span: above.span };
  return [{ family: 'below', number: Number(number), minor: null, title, first: at - 1, last: at }];
}

function headingBy(shape: Shape, lines: readonly Line[], at: number): ItemHeading | null {
  const line = lines[at];
  if (line === undefined) return null;
  const text = plain(line.text);
  const match = shape.pattern.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  // "Sag 2" right below another line tells the number of what stands above it.
  if (rest === '' && match.groups?.['s'] !== undefined && line.gap === 0) return null;
  const own = { family: shape.family, ...numbersOf(match.groups ?? {}), first: at };
  if (rest === '') return titleBelow(own, lines);
  return overLines({ ...own, title: located(line, rest), last: at }, lines);
}

/** No title is broken more often. */
const MOST_BREAKS = 3;

/** A title that was broken goes on in the next lines. */
function overLines(heading: ItemHeading, lines: readonly Line[]): ItemHeading {
  let { title, last } = heading;
  let next = lines[last + 1];
  while (next !== undefined && last - heading.first < MOST_BREAKS && titleGoesOn(title.value, next)) {
    const value = /\p{Ll}-$/u.test(title.value) ? title.value.slice(0, -1) : `${title.value} `;
    title = { value: value + next.text, span: { start: title.span.start, end: next.span.end } };
    last += 1;
    next = lines[last + 1];
  }
  return { ...heading, title, last };
}

/** The number stands alone: the next line is the title, or the one after the case number. */
function titleBelow(own: Omit<ItemHeading, 'title' | 'last'>, lines: readonly Line[]): ItemHeading | null {
  const isBetween = caseNumberLine(lines[own.first + 1]?.text ?? '') !== null;
  const at = own.first + (isBetween ? 2 : 1);
  const next = lines[at];
  if (own.family === 'outcome') {
    const line = lines[own.first];
    return line
      ? { ...own, title: { value: '', span: { start: line.span.end, end: line.span.end } }, last: own.first }
      : null;
  }
  if (
    next === undefined ||
    next.gap > 1 ||
    isCaseField(next.text) ||
    !/^["'”»«“(*§]*[\p{Lu}\d]/u.test(next.text)
  )
    return null;
  if (next.text.length > LONGEST_TITLE || /^\d{1,3}[.)]?$/.test(next.text)) return null;
  return overLines({ ...own, title: located(next, plain(next.text)), last: at }, lines);
}

function numbersOf(
  groups: Readonly<Record<string, string | undefined>>,
): Pick<ItemHeading, 'number' | 'minor'> {
  const letter = (groups['a'] ?? groups['b'])?.toUpperCase();
  const counted = groups['r'] === undefined ? Number(groups['n'] ?? groups['s']) : romanNumber(groups['r']);
  const number = letter === undefined ? counted : ALPHABET.indexOf(letter) + 1;
  return { number, minor: groups['m'] === undefined ? null : Number(groups['m']) };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanNumber(text: string): number {
  const values = Array.from(text, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}

function located(line: Line, value: string): Located<string> {
  const title = value.trim();
  const start = line.span.start + line.text.lastIndexOf(title);
  return { value: title, span: { start, end: start + title.length } };
}
