/** Working days before the last day to answer on which whoever has not answered is reminded; 0 is that day itself. */
export type ReminderDays = readonly number[];

export const DEFAULT_REMINDER_DAYS: ReminderDays = [2, 0];

/** More would be nagging, and would come before anybody was asked. */
const MOST_REMINDERS = 4;
const EARLIEST_REMINDER = 20;

/** "2, 0" as somebody types it, the earliest first and each once; empty for none. Null for anything else. */
export function reminderDaysIn(text: string): ReminderDays | null {
  if (!/^[\d\s,;]*$/.test(text)) return null;
  const days = [...new Set([...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)))];
  return isReminderDays(days) ? days.toSorted((one, other) => other - one) : null;
}

export function isReminderDays(days: ReminderDays): boolean {
  return (
    days.length <= MOST_REMINDERS &&
    days.every((day) => Number.isInteger(day) && day >= 0 && day <= EARLIEST_REMINDER)
  );
}
