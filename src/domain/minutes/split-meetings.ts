import { findDates } from '../language/dates';
import { nameKey } from '../language/names';
import type { Span } from '../shared/span';
import { readHead, type Head } from './head';
import { linesOf, plain, type Line } from './lines';
import { isForumName } from './recognisers/forum-name';
import { headLabel } from './recognisers/head-label';
import { itemHeadings } from './recognisers/item-heading';
import { peopleLabel } from './recognisers/people-label';
import { isMinutesTitle } from './recognisers/title-line';

/** How far below its title the head of a meeting reaches at most. Lines. */
const LONGEST_HEAD = 60;
/** Within so many lines a title is followed by what else a head has. */
const NEARBY = 14;
const MOST_ABOVE = 3;

/**
 * The meetings a text holds, one after another: one span for most texts. A meeting begins where a title or a label is followed
 * by a date, by a place or people, and by items that begin again; a meeting that is only mentioned has no such head.
 */
export function splitMeetings(text: string): readonly Span[] {
  const lines = linesOf(text);
  const starts = [0];
  for (let at = 1; at < lines.length; at += 1) {
    if (!beginsMeeting(lines, at)) continue;
    const start = withTitleAbove(lines, at);
    const previous = starts.at(-1) ?? 0;
    if (start <= previous || !holdsItem(lines, previous, start)) continue;
    if (isOther(headAt(text, lines, previous), headAt(text, lines, start))) starts.push(start);
  }
  const offsets = starts.map((start, index) => (index === 0 ? 0 : (lines[start]?.span.start ?? 0)));
  return offsets.map((start, index) => ({ start, end: offsets[index + 1] ?? text.length }));
}

function beginsMeeting(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.gap === 0 || !(isMinutesTitle(line.text) || isHeadField(line))) return false;
  const isLabel = (own: Line): boolean => isHeadField(own) || peopleLabel(own.text) !== null;
  const first = lines.slice(at, at + NEARBY).some(isLabel) ? firstItem(lines, at) : null;
  if (first === null) return false;
  const head = lines.slice(at, Math.min(first.at, at + NEARBY));
  const labels = head.filter(isLabel);
  const isTitled = isMinutesTitle(line.text);
  if (!isTitled && !first.isFirst) return false;
  const enough = isTitled && first.isFirst ? 1 : 2;
  return labels.length >= enough && head.some(({ text }) => findDates(text).length > 0);
}

function isHeadField({ text }: Line): boolean {
  const field = headLabel(text)?.field;
  return field === 'forum' || field === 'date' || field === 'place';
}

/** The next line that may be the heading of an item, and whether the count begins there: numbers may run through the year. */
function firstItem(lines: readonly Line[], from: number): { at: number; isFirst: boolean } | null {
  const end = Math.min(lines.length, from + LONGEST_HEAD);
  for (let at = from + 1; at < end; at += 1) {
    const [heading] = itemHeadings(lines, at);
    const isDate = findDates(lines[at]?.text ?? '').length > 0 && heading?.number !== 1;
    if (heading === undefined || heading.family === 'bare' || isDate) continue;
    return { at, isFirst: heading.number === 1 };
  }
  return null;
}

/** Without an item before it, a further title belongs to the head of the same meeting: "MØDE", and below it "Referat". */
function holdsItem(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (itemHeadings(lines, at).some(({ family, last }) => family !== 'bare' && last < to)) return true;
  return false;
}

/** The name of the body may stand above the word "Referat". */
function withTitleAbove(lines: readonly Line[], at: number): number {
  let start = at;
  while (at - start < MOST_ABOVE && isTitle(lines[start - 1])) start -= 1;
  return start;
}

function isTitle(line: Line | undefined): boolean {
  if (line === undefined || headLabel(line.text) !== null) return false;
  return isForumName(plain(line.text)) || isMinutesTitle(line.text);
}

function headAt(text: string, lines: readonly Line[], start: number): Head {
  return readHead(text, lines.slice(start, firstItem(lines, start)?.at ?? start + NEARBY));
}

/** Pages repeat the head of their own meeting. */
function isOther(before: Head, head: Head): boolean {
  if (head.date !== null && head.date !== before.date) return true;
  const [one, other] = [before.forums[0]?.value, head.forums[0]?.value];
  return one !== undefined && other !== undefined && nameKey(one) !== nameKey(other);
}
