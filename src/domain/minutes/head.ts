import type { IsoDate, TimeOfDay } from '../shared/dates';
import type { Located, Span } from '../shared/span';
import { findDates, findTimes, type WrittenDate, type WrittenTimes } from '../language/dates';
import { datesIn, freeLines } from './head-dates';
import { forumAtTop, forumsIn, shiftedForum, type HeadValue } from './head-forums';
import { plain, type Line } from './lines';
import { closingLine } from './recognisers/closing';
import { headLabel, type HeadField } from './recognisers/head-label';
import { peopleLabel } from './recognisers/people-label';
import { proseHead } from './recognisers/prose-head';
import { placeBesideTime } from './recognisers/place-beside-time';
import { placeByDate } from './recognisers/place-by-date';
import { withoutDate } from './recognisers/title-line';
import { withoutNextMeeting } from './recognisers/next-meeting';

/** What stands before the first item, people aside. */
export interface Head {
  readonly forums: readonly Located<string>[];
  readonly dates: readonly WrittenDate[];
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly caseNumber: string | null;
}

/** Reads the labels first, then the title and the opening sentence; the first that says something counts. */
export function readHead(text: string, all: readonly Line[]): Head {
  const lines = withoutNextMeeting(all);
  const span: Span = {
    start: lines[0]?.span.start ?? 0,
    end: Math.max(0, ...lines.map((line) => line.span.end)),
  };
  const values = labelledValues(text, lines);
  const prose = proseHead(text.slice(span.start, Math.min(span.end, span.start + 1500)));
  const dates = datesIn(values, lines);
  const told = prose?.forum ?? null;
  const forums = [...forumsIn(lines, values), ...(told ? [shiftedForum(told, span.start)] : [])];
  return {
    forums: forums.length > 0 || dates.length === 0 ? forums : forumAtTop(lines),
    dates,
    date: dates.find(({ iso }) => iso !== null)?.iso ?? null,
    ...timesIn(values, freeLines(lines)),
    place: placeAlone(values) ?? placeInTime(text, values) ?? prose?.place ?? placeByDate(lines),
    caseNumber: values.find(({ field }) => field === 'caseNumber')?.value ?? null,
  };
}

/** Without the day that may stand behind it. */
function placeAlone(values: readonly HeadValue[]): string | null {
  const value = values.find(({ field }) => field === 'place')?.value ?? null;
  return value === null ? null : withoutDate(value) || value;
}

function labelledValues(text: string, lines: readonly Line[]): readonly HeadValue[] {
  return lines.flatMap((line, at): HeadValue[] => {
    const label = headLabel(line.text);
    if (label === null) return [];
    const inline = line.text.slice(label.valueAt).trim();
    if (inline !== '')
      return [
        valueAt(text, label.field, {
          start: line.span.end - (line.text.length - label.valueAt),
          end: line.span.end,
        }),
      ];
    const next = lines[at + 1];
    if (next === undefined || headLabel(next.text) !== null || peopleLabel(next.text) !== null) return [];
    return [valueAt(text, label.field, next.span)];
  });
}

function valueAt(text: string, field: HeadField, span: Span): HeadValue {
  const raw = text.slice(span.start, span.end);
  const value = plain(raw).replace(/\s+/gu, ' ').replace(LEFT_OVER, '');
  const at = span.start + Math.max(0, raw.indexOf(value));
  return { field, value, span: { start: at, end: at + value.length } };
}

/** "kl" whose time got lost. */
const LEFT_OVER = /,?\skl\.?$/iu;

function timesIn(
  values: readonly HeadValue[],
  free: readonly string[],
): { startTime: TimeOfDay | null; endTime: TimeOfDay | null } {
  const labelled = values
    .filter(({ field }) => field === 'date')
    .flatMap(({ value }) => findTimes(value, { bare: true }));
  const open = free
    .filter((line) => closingLine(line) === null && !SOMEBODYS.test(line))
    .flatMap((line) => {
      const dated = findDates(line).length > 0;
      return timesOf(line).map((times) => ({ ...times, weight: weightOf(times, dated) }));
    });
  const first = labelled[0] ?? open.toSorted((a, b) => b.weight - a.weight)[0];
  const end = values
    .filter(({ field }) => field === 'end')
    .flatMap(({ value }) => findTimes(value, { bare: true }))[0];
  const closing = free.map((line) => closingLine(line)?.time ?? null).find((time) => time !== null);
  return { startTime: first?.start ?? null, endTime: end?.start ?? closing ?? first?.end ?? null };
}

/** "(Bo gik kl. 14)", "Eva deltog fra kl. 10": when somebody left or came, not when the meeting began. */
const SOMEBODYS =
  /(?<!\p{L})(?:gik|gået|går|forlod|forlader|ankom|kom|deltog|deltager)\s(?:(?:mødet|først|tidligt|senere|fra|til|indtil|omkring|ca\.?)\s){0,3}(?:kl\.?|klokken)\s?\d/iu;

/** "kl. 16", or a bare time right behind a date: "07-02-2024 16:00", "den 7.2.2024, start 16.00". */
function timesOf(line: string): readonly WrittenTimes[] {
  const introduced = findTimes(line, { bare: false });
  if (introduced.length > 0) return introduced;
  const behind = findDates(line).map(({ span }) => line.slice(span.end));
  const tail = behind.find((rest) => BARE_TIME.test(rest));
  return tail === undefined ? [] : findTimes(tail, { bare: true }).slice(0, 1);
}

const BARE_TIME = /^[\s,;·|]{1,4}(?:(?:start|fra|begyndte|mødestart)\s)?\d{1,2}[.:]\d{2}(?!\d|\.\d)/iu;

/** A time beside a date is that of the meeting, and one with an end rather than one without. */
function weightOf({ end }: WrittenTimes, dated: boolean): number {
  return (dated ? 2 : 0) + (end === null ? 0 : 1);
}

/** "Tid og sted: d. 3. maj 2021 kl. 10-12, Rådhuset"; where the label names both, the place may stand anywhere. */
function placeInTime(text: string, values: readonly HeadValue[]): string | null {
  const line = values.find(
    ({ field, value }) => field === 'date' && findTimes(value, { bare: true }).length > 0,
  );
  const times = line ? findTimes(line.value, { bare: true }).at(-1) : undefined;
  if (line === undefined || times === undefined) return null;
  const label = text.slice(text.lastIndexOf('\n', line.span.start - 1) + 1, line.span.start);
  if (/sted|hvor(?!n)/iu.test(label)) return placeBesideTime(line.value);
  const tail = line.value.slice(times.span.end).replace(/^[\s,.;:–-]+(?:(?:i|på)\s)?/u, '');
  return /^\p{Lu}.{3,}/u.test(tail) ? tail : null;
}
