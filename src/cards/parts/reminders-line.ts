import type { Language } from '../../domain/answers/answer';
import type { ReminderDays } from '../../domain/attendance/reminder-days';
import { joinedNames } from '../../texts/joined-names';
import { textsIn } from '../../texts/texts';

/** When those who have not answered are reminded. */
export function remindersLine(days: ReminderDays, language: Language): string {
  const { planning } = textsIn(language);
  if (days.length === 0) return planning.noReminders;
  return planning.remindersLine(joinedNames(days.map(planning.reminder), language));
}
