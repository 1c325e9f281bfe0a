import { isDanishDayOff } from '../notifications/danish-holidays';
import type { IsoDate } from '../shared/dates';
import { addDays } from '../shared/time';

/** Long enough to find a substitute. */
const DAYS_BEFORE = 7;

/** A working day a week before the meeting; null where that is not after today. */
export function proposedAnswerBy(date: IsoDate, today: IsoDate): IsoDate | null {
  let day = addDays(date, -DAYS_BEFORE);
  while (isWeekend(day) || isDanishDayOff(day)) day = addDays(day, -1);
  return day > today ? day : null;
}

function isWeekend(date: IsoDate): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
