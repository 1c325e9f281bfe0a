import { isDanishDayOff } from '../notifications/danish-holidays';
import type { IsoDate } from '../shared/dates';
import { addDays } from '../shared/time';

/** A working day so many days before the meeting, or earlier; null where that is not after today. */
export function proposedAnswerBy(date: IsoDate, today: IsoDate, daysBefore: number): IsoDate | null {
  let day = addDays(date, -daysBefore);
  while (isWeekend(day) || isDanishDayOff(day)) day = addDays(day, -1);
  return day > today ? day : null;
}

function isWeekend(date: IsoDate): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
