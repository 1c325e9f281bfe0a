import type { Span } from '../shared/span';
import { kindAt, LETTER, SPACE } from './characters';
import { monthNumber } from './months';
import { append } from '../shared/append';

interface Line extends Span {
  readonly text: string;
}

interface PageWidth {
  readonly longest: number;
  /** Several lines reach it, and it is the width of a page. */
  readonly isPlausible: boolean;
}

const BULLET = /^\s*(?:(?:[-–*•]\s+)?(?:[→⇒➔]|[-=]>)|[-–—•·*▪‣◦●○]+|o(?=\s+\p{Lu})|§(?=\s+\p{L}))\s+/u;
const NUMBER = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}\.\d{1,2}|[a-zæøå]\))\s+/iu;
const BARE_NUMBER = /^\s*(?:\d{1,2}[.)]|[-–•·*▪])\s*$/;
const LINE_END = /[\n\f\u2028]/g;
const CLOSED = /[.!?…:;]["'”»«’)\]]*\s*$/;
/** Nouns an ordinal number may stand before at the beginning of a line ("1. gang"). */
const COUNTED =
  /^(?:gang|del|halvår|kvartal|runde|behandling|division|klasse|sal|fase|udgave|version|møde|år)/;
/** A line that ends with such a word goes on in the next one. */
const OPEN =
  /(?:,|(?:^|\s)(?:at|og|eller|i|på|af|til|for|med|om|ved|fra|der|som|den|det|de|en|et|samt|men|under|over|mellem|efter|inden))\s*$/i;

/**
 * The stretches no sentence crosses: bullets and numbered points (without their mark), headings, and paragraphs with their
 * hard-wrapped lines joined. A blank line always separates.
 */
export function textBlocks(text: string, within: Span): readonly Span[] {
  const blocks: Span[] = [];
  for (const paragraph of paragraphs(text, within)) append(blocks, blocksOf(paragraph));
  return blocks;
}

function paragraphs(text: string, within: Span): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  let current: Line[] = [];
  for (const line of linesOf(text, within)) {
    if (!isBlank(line.text)) {
      current.push(line);
    } else if (current.length > 0) {
      all.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...all, current] : all;
}

function linesOf(text: string, within: Span): readonly Line[] {
  const lines: Line[] = [];
  const said = text.slice(within.start, within.end);
  let { start } = within;
  LINE_END.lastIndex = 0;
  while (LINE_END.test(said)) {
    const end = within.start + LINE_END.lastIndex - 1;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  lines.push({ start, end: within.end, text: text.slice(start, within.end) });
  return lines;
}

function isBlank(line: string): boolean {
  return firstOf(line) === line.length;
}

/** Where white space ends. */
function firstOf(line: string): number {
  let at = 0;
  while ((kindAt(line, at) & SPACE) !== 0) at += 1;
  return at;
}

function blocksOf(lines: readonly Line[]): readonly Span[] {
  const width = lines.length > 1 ? pageWidth(lines) : NO_WIDTH;
  const blocks: Span[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (mayBeMarked(line.text) && BARE_NUMBER.test(line.text)) {
      previous = null;
    } else if (previous && last && continues(previous, line, width)) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
      previous = line;
    } else {
      blocks.push({ start: line.start + markLength(line.text), end: line.end });
      previous = line;
    }
  }
  return blocks;
}

/** Most lines begin with a letter and go on with another, which no mark does. */
function mayBeMarked(line: string): boolean {
  const first = firstOf(line);
  return (kindAt(line, first) & LETTER) === 0 || (kindAt(line, first + 1) & LETTER) === 0;
}

function markLength(line: string): number {
  if (!mayBeMarked(line)) return 0;
  const bullet = BULLET.exec(line);
  if (bullet) return bullet[0].length;
  const number = NUMBER.exec(line);
  return number && !isOrdinal(line.slice(number[0].length)) ? number[0].length : 0;
}

function isOrdinal(rest: string): boolean {
  const word = /^\p{L}+/u.exec(rest)?.[0] ?? '';
  return monthNumber(word) !== null || COUNTED.test(word);
}

function continues(previous: Line, line: Line, width: PageWidth): boolean {
  if (mayBeMarked(line.text) && BULLET.test(line.text)) return false;
  if (markLength(line.text) > 0)
    return !CLOSED.test(previous.text) && !NUMBER.test(previous.text) && OPEN.test(previous.text);
  if (/[:;]\s*$/.test(previous.text)) return /^\s*\p{Ll}/u.test(line.text);
  if (/^\s*[\p{Ll}(]/u.test(line.text) || OPEN.test(previous.text)) return true;
  return CLOSED.test(previous.text) || isCutProse(previous.text) || isWrapped(previous, line, width);
}

/** A long line in which one sentence ended and another began. Characters. */
const LONG_LINE = 80;
const NEW_SENTENCE = /\p{Ll}{3}[.!?]\s\p{Lu}/u;

function isCutProse(line: string): boolean {
  return line.length >= LONG_LINE && NEW_SENTENCE.test(line);
}

/** The next word would not have fitted on the line: the break came from the page width, not from the writer. */
function isWrapped(previous: Line, line: Line, width: PageWidth): boolean {
  const word = /^\s*(\S{0,60})/.exec(line.text)?.[1] ?? '';
  const length = previous.text.trimEnd().length;
  return width.isPlausible && length + 1 + word.length > width.longest;
}

const NO_WIDTH: PageWidth = { longest: 0, isPlausible: false };

function pageWidth(lines: readonly Line[]): PageWidth {
  const lengths = lines.map((line) => line.text.trimEnd().length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const nearby = lengths.filter((length) => length > longest - 20).length;
  return { longest, isPlausible: longest >= 40 && longest <= 160 && nearby > 1 };
}
