import type { IsoDate } from '../shared/dates';

/** The day as `YYYY-MM-DD`, or null when the calendar has no such day. Month 1 to 12. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The first such day after the meeting; null without a meeting date. */
export function nextDate(
  of: { readonly month: number; readonly day: number },
  meeting: IsoDate | null,
): IsoDate | null {
  if (meeting === null) return null;
  const year = Number(meeting.slice(0, 4));
  const same = isoDate(year, of.month, of.day);
  return same !== null && same > meeting ? same : isoDate(year + 1, of.month, of.day);
}

/** A day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return text !== '' && isoDate(Number(year), Number(month), Number(day)) === text;
}
