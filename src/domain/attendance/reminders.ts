import type { Meeting } from '../meetings/meeting';
import { isDanishDayOff } from '../notifications/danish-holidays';
import type { IsoDate, TimeOfDay } from '../shared/dates';
import { addDays, type LocalTime } from '../shared/time';
import type { ReminderDays } from './reminder-days';

export interface PlannedReminder {
  /** reminder: to those who have not decided · digest: to the secretariat. */
  readonly occasion: 'reminder' | 'digest';
  readonly on: IsoDate;
}

/**
 * Who is told when about a planned meeting: members before the deadline, on the days chosen, the secretariat on the working day after it and
 * on the one before the meeting. Without a deadline nobody is chased.
 */
export function remindersFor({ date, planning }: Meeting): readonly PlannedReminder[] {
  if (date === null || planning?.state !== 'planned') return [];
  const { answerBy, remindBefore } = planning;
  const members = answerBy === null ? [] : remindBefore.map((days) => workingDaysBefore(answerBy, days));
  const secretariat = [
    ...(answerBy === null ? [] : [nextWorkingDay(answerBy)]),
    workingDaysBefore(addDays(date, -1), 0),
  ];
  return [
    ...[...new Set(members)].map((on) => ({ occasion: 'reminder', on }) as const),
    ...[...new Set(secretariat)].filter((on) => on < date).map((on) => ({ occasion: 'digest', on }) as const),
  ];
}

/** When people come to work. */
export const REMINDED_AT: TimeOfDay = '09:00';

/** The days before the deadline on which members are still to be reminded; `now` on the clocks of the place. */
export function remindersAhead({ planning }: Meeting, now: Pick<LocalTime, 'date' | 'time'>): ReminderDays {
  const answerBy = planning?.answerBy ?? null;
  if (planning?.state !== 'planned' || answerBy === null) return [];
  const today = now.time < REMINDED_AT ? now.date : addDays(now.date, 1);
  return planning.remindBefore.filter((days) => workingDaysBefore(answerBy, days) >= today);
}

/** The day itself where people work then, otherwise the last one before it on which they do. */
function workingDaysBefore(date: IsoDate, days: number): IsoDate {
  let day = date;
  for (let left = days; ; day = addDays(day, -1)) {
    if (!isWorkingDay(day)) continue;
    if (left === 0) return day;
    left -= 1;
  }
}

function nextWorkingDay(date: IsoDate): IsoDate {
  let day = addDays(date, 1);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function isWorkingDay(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isDanishDayOff(date);
}
