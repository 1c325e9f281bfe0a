import type { Span } from '../shared/span';
import { sentences } from '../language/sentences';

/** What a piece should not exceed, in characters. */
const USUAL = 500;
/** A list stays with the sentence that leads it in up to this length. */
const WITH_LIST = 900;
/** A single sentence longer than this (a table in one line) is cut at white space. */
const LONGEST = 1200;
/** A bullet or number with the blanks around it. */
const LONGEST_MARK = 30;

interface Unit extends Span {
  /** Begins with a bullet or number, or goes on in the line of one. */
  readonly isPoint: boolean;
  /** Ends with a colon: what follows belongs to it. */
  readonly leadsIn: boolean;
  /** A line of its own that is no sentence: the heading of what follows. */
  readonly isHeading: boolean;
}

/** Cuts a stretch of text into pieces of whole sentences; together they hold every sentence of it, in order. */
export function piecesOf(text: string, within: Span): readonly Span[] {
  const pieces: Span[] = [];
  let open: Unit[] = [];
  for (const unit of unitsOf(text, within)) {
    if (open.length > 0 && !belongs(open, unit)) {
      const { done, kept } = withoutLeadIn(open);
      pieces.push(spanOf(done));
      open = kept;
    }
    open.push(unit);
  }
  return open.length > 0 ? [...pieces, spanOf(open)] : pieces;
}

function belongs(open: readonly Unit[], unit: Unit): boolean {
  const length = unit.end - (open[0]?.start ?? unit.start);
  if (length <= USUAL) return true;
  return unit.isPoint && length <= WITH_LIST && open.some(({ leadsIn }) => leadsIn);
}

/** A heading and a sentence that leads in what follows open the next piece instead of closing this one. */
function withoutLeadIn(open: readonly Unit[]): { done: readonly Unit[]; kept: Unit[] } {
  const last = open.at(-1);
  if (open.length < 2 || !(last?.leadsIn || last?.isHeading)) return { done: open, kept: [] };
  return { done: open.slice(0, -1), kept: [last] };
}

function spanOf(units: readonly Unit[]): Span {
  return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
}

function unitsOf(text: string, within: Span): readonly Unit[] {
  let previous: Unit | null = null;
  return sentences(text, within).flatMap((sentence) => {
    const unit = unitOf(text, sentence, { from: within.start, previous });
    previous = unit;
    return unit.end - unit.start > LONGEST ? cut(text, unit) : [unit];
  });
}

function unitOf(
  text: string,
  sentence: Span,
  { from, previous }: { from: number; previous: Unit | null },
): Unit {
  const start = withMark(text, sentence.start, from);
  const end = sentence.end;
  const goesOn = previous?.isPoint === true && !text.slice(previous.end, start).includes('\n');
  const isPoint = goesOn || start < sentence.start;
  const leadsIn = text.slice(start, end).endsWith(':');
  return { start, end, isPoint, leadsIn, isHeading: !isPoint && isHeading(text, sentence) };
}

function isHeading(text: string, { start, end }: Span): boolean {
  const isShort = end - start <= 80 && !/[.!?,;:]$/.test(text.slice(start, end));
  return isShort && text[end] === '\n' && (start === 0 || text[start - 1] === '\n');
}

/** The bullet or number before a sentence on its line belongs to the quote. */
function withMark(text: string, start: number, least: number): number {
  const near = Math.max(least, start - LONGEST_MARK);
  const newline = text.slice(near, start).lastIndexOf('\n');
  if (newline < 0 && near > least) return start;
  const from = near + newline + 1;
  const before = text.slice(from, start);
  return /^\s*(?:[-–—•·*▪‣◦●○§]+|o|\(?\p{L}?\d{0,3}(?:\.\d{1,2})*[.)])\s*$/u.test(before)
    ? from + (before.length - before.trimStart().length)
    : start;
}

function cut(text: string, unit: Unit): readonly Unit[] {
  const units: Unit[] = [];
  let start = unit.start;
  while (unit.end - start > LONGEST) {
    const space = text.slice(start, start + USUAL).search(/\s\S*$/u);
    const end = start + (space > 0 ? space : USUAL);
    units.push({ ...unit, start, end });
    start = end + (space > 0 ? 1 : 0);
  }
  return [...units, { ...unit, start }];
}
