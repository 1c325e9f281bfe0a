import type { IsoDate } from '../shared/dates';
import type { Located } from '../shared/span';
import type { Line } from './lines';
import { sectionHeading } from './recognisers/section-heading';

export interface DecidedBy {
  readonly date: IsoDate | null;
  /** Who met that day, as the headings of the decisions say. */
  readonly body: Located<string> | null;
}

interface Dated {
  readonly date: IsoDate;
  readonly body: Located<string> | null;
}

/** The day most decisions are headed with, the latest of several: that of the meeting, where its head is missing. */
export function decidedBy(lines: readonly Line[]): DecidedBy {
  const headings = lines.flatMap((line) => datedHeading(line) ?? []);
  const counts = new Map<IsoDate, number>();
  for (const { date } of headings) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [date = null] = [...counts.keys()].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? 1 : -1),
  );
  return { date, body: headings.find((one) => one.date === date && one.body !== null)?.body ?? null };
}

function datedHeading({ text, span }: Line): Dated | null {
  const heading = /\d/.test(text) ? sectionHeading(text) : null;
  const date = heading?.date ?? null;
  const value = heading?.body ?? '';
  const start = span.start + text.indexOf(value);
  const body = value === '' ? null : { value, span: { start, end: start + value.length } };
  return date === null ? null : { date, body };
}
