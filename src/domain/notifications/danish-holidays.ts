import type { IsoDate } from '../shared/dates';
import { addDays } from '../shared/time';

/** Store bededag, the fourth Friday after Easter, was a public holiday for the last time in 2023. */
const LAST_PRAYER_DAY = 2023;
/** Days after Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension Day, Whitsun. */
const AROUND_EASTER = [-3, -2, 0, 1, 39, 49, 50];
const PRAYER_DAY = 26;
const FIXED = ['01-01', '12-25', '12-26'];
/** No public holidays by law, but offices are closed: Constitution Day, Christmas Eve, New Year's Eve. */
const OFFICES_CLOSED = ['06-05', '12-24', '12-31'];

/** A day on which nobody is at work anyway: public holidays and the days on which offices keep closed. */
export function isDanishDayOff(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  const dayOfYear = date.slice(5);
  if (FIXED.includes(dayOfYear) || OFFICES_CLOSED.includes(dayOfYear)) return true;
  const easter = easterSunday(year);
  const moving = year <= LAST_PRAYER_DAY ? [...AROUND_EASTER, PRAYER_DAY] : AROUND_EASTER;
  return moving.some((days) => addDays(easter, days) === date);
}

/** By the Gregorian computus: the Sunday after the full moon on or after 21 March, as the church reckons it. */
export function easterSunday(year: number): IsoDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapless = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const early = (19 * golden + leapless - moonCorrection + 15) % 30;
  const fullMoon = early - (early === 29 || (early === 28 && golden > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - leapless) % 7;
  return addDays(`${year}-03-28`, fullMoon - weekday);
}
