import type { PayloadOf } from '../../../cards/payloads/payloads';
import { reminderDaysIn } from '../../../domain/attendance/reminder-days';
import type { PlanFields, PlanForm, PlanFormProblem } from '../../../domain/meetings/meeting-view';
import { contradictionsIn, type MeetingPlan } from '../../../domain/meetings/plan';
import { typedText } from './typed-text';

export type PlanInput =
  | { readonly kind: 'plan'; readonly plan: MeetingPlan }
  | ({ readonly kind: 'wrong' } & Pick<PlanForm, 'fields' | 'unreadReminders' | 'problems'>);

/** What was typed into the form: a plan, or everything that is wrong with it beside what can stay in the fields. */
export function planInput(payload: PayloadOf<'plan-save'>): PlanInput {
  // Left out where somebody emptied it: nobody is to be reminded.
  const reminders = payload.remindBefore ?? '';
  const days = reminderDaysIn(reminders);
  const typed = {
    date: typedText(payload.date),
    startTime: typedText(payload.startTime),
    endTime: typedText(payload.endTime),
    place: typedText(payload.place),
    onlineLink: typedText(payload.onlineLink),
    answerBy: typedText(payload.answerBy),
    remindBefore: days ?? [],
  };
  const { date } = typed;
  const unread = [...unreadableIn(typed), ...(days === null ? (['not-days'] as const) : [])];
  if (date !== null && unread.length === 0) return { kind: 'plan', plan: { ...typed, date } };
  const fields = readable(typed);
  const problems = [...unread, ...contradictionsIn(fields)];
  return { kind: 'wrong', fields, unreadReminders: days === null ? reminders : null, problems };
}

function unreadableIn({ date, startTime, endTime, answerBy }: PlanFields): readonly PlanFormProblem[] {
  const days = [date, answerBy].filter((value) => value !== null);
  const times = [startTime, endTime].filter((value) => value !== null);
  return [
    ...(date === null ? (['no-date'] as const) : []),
    ...(days.every(isDay) ? [] : (['not-a-date'] as const)),
    ...(times.every(isTime) ? [] : (['not-a-time'] as const)),
  ];
}

/** Fields for dates and times show nothing else. */
function readable(typed: PlanFields): PlanFields {
  const day = (value: string | null): string | null => (value !== null && isDay(value) ? value : null);
  const time = (value: string | null): string | null => (value !== null && isTime(value) ? value : null);
  return {
    ...typed,
    date: day(typed.date),
    answerBy: day(typed.answerBy),
    startTime: time(typed.startTime),
    endTime: time(typed.endTime),
  };
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function isTime(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}
