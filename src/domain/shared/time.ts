import type { Instant, IsoDate, TimeOfDay } from './dates';
import { memoized } from './memoized';

/** What the clock on the wall shows. */
export interface LocalTime {
  readonly date: IsoDate;
  readonly time: TimeOfDay;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Where the committees are: their days begin and end there, whoever reads of them wherever. */
export const COMMITTEE_ZONE = 'Europe/Copenhagen';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What clocks show in the zone (an IANA name) at that moment. */
export function localTime(at: Instant, zone: string): LocalTime {
  const shown = wallMs(Date.parse(at), zone);
  const [date = '', time = ''] = new Date(shown).toISOString().split('T');
  return { date, time: time.slice(0, 5), weekday: new Date(shown).getUTCDay() };
}

/**
 * The moment at which clocks in the zone show that time on that day. A time that summer time leaves out counts from
 * before the change (02:30 is then 03:30), one that comes twice is the first of the two.
 */
export function instantAt(local: Pick<LocalTime, 'date' | 'time'>, zone: string): Instant {
  const shown = Date.parse(`${local.date}T${local.time}:00.000Z`);
  const before = shown - offsetMs(shown - DAY_MS, zone);
  const after = shown - offsetMs(shown + DAY_MS, zone);
  const fits = [before, after].filter((at) => wallMs(at, zone) === shown);
  return new Date(fits.length > 0 ? Math.min(...fits) : before).toISOString();
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function addMs(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

/** How far the clocks of the zone are ahead of UTC at that moment. */
function offsetMs(at: number, zone: string): number {
  return wallMs(at, zone) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** The time on the wall, to the minute, as if it were UTC. */
function wallMs(at: number, zone: string): number {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

const formatterOf = memoized(
  (zone) =>
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
);
