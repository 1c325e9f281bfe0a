import type { Instant, IsoDate, TimeOfDay } from '../shared/dates';
import { addDays, instantAt, localTime, type LocalTime } from '../shared/time';
import { isDanishDayOff } from './danish-holidays';

/** When people may be written to unasked. */
export type SendingRules =
  | { readonly kind: 'always' }
  /** On working days from the one time (inclusive) to the other (exclusive), on the clocks of the zone. */
  | {
      readonly kind: 'office-hours';
      readonly zone: string;
      readonly from: TimeOfDay;
      readonly until: TimeOfDay;
    };

/** The hours alone, as an operator sets them. */
export type SendingHours = 'always' | { readonly from: TimeOfDay; readonly until: TimeOfDay };

/** "7-18" or "always"; null for anything else. */
export function sendingHoursIn(text: string): SendingHours | null {
  if (text.toLowerCase() === 'always') return 'always';
  const [, from = '', until = ''] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (from === '' || Number(from) >= Number(until) || Number(until) > 24) return null;
  return { from: `${from.padStart(2, '0')}:00`, until: `${until.padStart(2, '0')}:00` };
}

/** The first moment, not before `at`, at which something may be sent. */
export function nextSendable(at: Instant, rules: SendingRules): Instant {
  if (rules.kind === 'always') return at;
  const local = localTime(at, rules.zone);
  const today = isWorkingDay(local);
  if (today && local.time >= rules.from && local.time < rules.until) return at;
  const date = today && local.time < rules.from ? local.date : nextWorkingDay(local.date, rules.zone);
  return instantAt({ date, time: rules.from }, rules.zone);
}

function nextWorkingDay(after: IsoDate, zone: string): IsoDate {
  let date = addDays(after, 1);
  while (!isWorkingDay(localTime(instantAt({ date, time: '12:00' }, zone), zone))) date = addDays(date, 1);
  return date;
}

function isWorkingDay({ date, weekday }: LocalTime): boolean {
  return weekday !== 0 && weekday !== 6 && !isDanishDayOff(date);
}
