import type { Language } from '../domain/answers/answer';
import type { IsoDate, TimeOfDay } from '../domain/shared/dates';
import { textsIn } from './texts';

/** "10. april 2024"; dates are written out, since 10/04 is read differently in two languages. */
export function formatDate(date: IsoDate | null, language: Language): string {
  const { dates } = textsIn(language);
  const parts = date === null ? null : partsOf(date);
  if (parts === null) return dates.unknown;
  const month = dates.months[parts.month - 1] ?? '';
  return dates.day({ day: parts.day, month, year: parts.year });
}

/** "onsdag 10. april 2024 kl. 10". */
export function formatMoment(
  moment: { readonly date: IsoDate | null; readonly time: TimeOfDay | null },
  language: Language,
): string {
  const { dates } = textsIn(language);
  const parts = moment.date === null ? null : partsOf(moment.date);
  const weekday = parts === null ? '' : dates.weekdays[weekdayOf(parts)];
  return [weekday, formatDate(moment.date, language), formatTime(moment.time, language)]
    .filter(Boolean)
    .join(' ');
}

/** "kl. 10" or "kl. 10.30"; empty where no time is known. */
export function formatTime(time: TimeOfDay | null, language: Language): string {
  const [, hour, minute = ''] = /^(\d{1,2}):(\d{2})$/.exec(time ?? '') ?? [];
  return hour === undefined ? '' : textsIn(language).dates.time(Number(hour), minute);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: IsoDate): Parts | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

/** 0 is Sunday. */
function weekdayOf({ year, month, day }: Parts): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
