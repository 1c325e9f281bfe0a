import { DEFAULT_REMINDER_DAYS, type ReminderDays } from './reminder-days';

/** How a forum collects answers. */
export interface AttendanceSettings {
  /** Whether the card everybody sees tells, folded, who answered what; otherwise it only counts. */
  readonly showNames: boolean;
  /** Days before a meeting by which the form for a new one proposes to have the answers. */
  readonly answerDaysBefore: number;
  /** When people are reminded, unless a meeting says otherwise. */
  readonly remindBefore: ReminderDays;
}

/** Members of a committee see each other at the table anyway, and a week is long enough to find a substitute. */
export const DEFAULT_SETTINGS: AttendanceSettings = {
  showNames: true,
  answerDaysBefore: 7,
  remindBefore: DEFAULT_REMINDER_DAYS,
};

/** Longer, and nobody knows their calendar yet. */
const LONGEST_DEADLINE = 60;

export function isDeadline(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_DEADLINE;
}
