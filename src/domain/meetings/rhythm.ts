import { isDanishDayOff } from '../notifications/danish-holidays';
import type { IsoDate } from '../shared/dates';
import { addDays } from '../shared/time';
import type { Meeting } from './meeting';

type Proposal = Pick<Meeting, 'date' | 'startTime' | 'endTime' | 'place'>;

/** Fewer meetings show no rhythm. */
const FEWEST_MEETINGS = 3;
const WEEK = 7;

/**
 * When the next meeting would be if the committee kept its rhythm: the usual number of weeks after the last one, on the
 * usual weekday, no holiday and not before tomorrow; time and place as last. Null where past meetings show no rhythm.
 */
export function proposedNext(meetings: readonly Meeting[], today: IsoDate): Proposal | null {
  const held = meetings
    .flatMap((meeting) => (meeting.date === null ? [] : [{ ...meeting, date: meeting.date }]))
    .toSorted((one, other) => one.date.localeCompare(other.date));
  const last = held.at(-1);
  const dates = [...new Set(held.map(({ date }) => date))];
  if (last === undefined || dates.length < FEWEST_MEETINGS) return null;
  const { startTime, endTime, place } = last;
  return { date: nextDate(dates, today), startTime, endTime, place };
}

function nextDate(dates: readonly IsoDate[], today: IsoDate): IsoDate {
  const last = dates.at(-1) ?? today;
  const step = Math.max(1, Math.round(median(gapsBetween(dates)) / WEEK)) * WEEK;
  const start = onWeekday(last, usualWeekday(dates));
  for (let date = addDays(start, step); ; date = addDays(date, date <= today ? step : WEEK)) {
    if (date > today && !isDanishDayOff(date)) return date;
  }
}

/** The day of that weekday nearest to the date. */
function onWeekday(date: IsoDate, weekday: number): IsoDate {
  const ahead = (weekday - weekdayOf(date) + WEEK) % WEEK;
  return addDays(date, ahead > WEEK / 2 ? ahead - WEEK : ahead);
}

function gapsBetween(dates: readonly IsoDate[]): readonly number[] {
  return dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The weekday of most meetings; of several, that of the newest. */
function usualWeekday(dates: readonly IsoDate[]): number {
  const weekdays = dates.map(weekdayOf).toReversed();
  const times = (weekday: number): number => weekdays.filter((one) => one === weekday).length;
  return weekdays.toSorted((one, other) => times(other) - times(one))[0] ?? 1;
}

/** 0 is Sunday. */
function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
