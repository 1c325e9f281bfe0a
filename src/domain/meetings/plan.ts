import { isReminderDays, type ReminderDays } from '../attendance/reminder-days';
import type { IsoDate, TimeOfDay } from '../shared/dates';
import { meetingId, type ForumId } from '../shared/ids';
import type { Meeting, Planning } from './meeting';

/** What the secretariat settles of a meeting. */
export interface MeetingPlan {
  readonly date: IsoDate;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly onlineLink: string | null;
  readonly answerBy: IsoDate | null;
  readonly remindBefore: ReminderDays;
}

export type PlanProblem =
  'ends-before-start' | 'answers-after-meeting' | 'in-the-past' | 'not-a-link' | 'bad-reminders';

/** Everything that is wrong at once; empty when the plan can stand. `today` on the clocks of the place. */
export function problemsOf(plan: MeetingPlan, today: IsoDate): readonly PlanProblem[] {
  return [...(plan.date < today ? (['in-the-past'] as const) : []), ...contradictionsIn(plan)];
}

/** What is wrong whatever day it is; what is not filled in contradicts nothing. */
export function contradictionsIn(
  plan: Omit<MeetingPlan, 'date'> & { readonly date: IsoDate | null },
): readonly PlanProblem[] {
  const { date, startTime, endTime, answerBy, onlineLink, remindBefore } = plan;
  return [
    ...(startTime !== null && endTime !== null && endTime <= startTime
      ? (['ends-before-start'] as const)
      : []),
    ...(date !== null && answerBy !== null && answerBy > date ? (['answers-after-meeting'] as const) : []),
    ...(onlineLink !== null && !/^https:\/\/\S+$/i.test(onlineLink) ? (['not-a-link'] as const) : []),
    ...(isReminderDays(remindBefore) ? [] : (['bad-reminders'] as const)),
  ];
}

/**
 * A new meeting. Its id comes from day and time, so that planning it again is planning the same; `nth` (from 1) is for
 * days whose meeting was moved away and keeps the id.
 */
export function planned(forum: ForumId, plan: MeetingPlan, nth = 1): Meeting {
  const time = plan.startTime === null ? [] : [plan.startTime.replace(':', '')];
  const again = nth === 1 ? [] : [String(nth)];
  const id = meetingId([forum, 'plan', plan.date, ...time, ...again].join('.'));
  return withPlan({ id, forum, minutes: null }, plan, { revision: 0, edits: 0 });
}

export function isMovedAway(meeting: Meeting, { date, startTime }: MeetingPlan): boolean {
  return meeting.date !== date || meeting.startTime !== startTime;
}

/**
 * The meeting as it is planned now. Another day or time makes what was answered say nothing any more, so it counts as
 * a move; another place, link or end is told, and another deadline is nobody's news. A cancelled meeting is planned again by this, and everybody asked anew.
 */
export function replanned(meeting: Meeting, plan: MeetingPlan): Meeting {
  const { state = 'planned', revision = 0, edits = 0 } = meeting.planning ?? {};
  if (isMovedAway(meeting, plan) || state === 'cancelled')
    return withPlan(meeting, plan, { revision: revision + 1, edits: 0 });
  return withPlan(meeting, plan, { revision, edits: isEdited(meeting, plan) ? edits + 1 : edits });
}

function isEdited({ endTime, place, planning }: Meeting, plan: MeetingPlan): boolean {
  if (planning === null) return false;
  return plan.endTime !== endTime || plan.place !== place || plan.onlineLink !== planning.onlineLink;
}

/** Null where there is nothing to cancel. */
export function cancelled(meeting: Meeting): Meeting | null {
  if (meeting.planning?.state !== 'planned') return null;
  return { ...meeting, planning: { ...meeting.planning, state: 'cancelled' } };
}

function withPlan(
  { id, forum, minutes }: Pick<Meeting, 'id' | 'forum' | 'minutes'>,
  { date, startTime, endTime, place, onlineLink, answerBy, remindBefore }: MeetingPlan,
  counts: Pick<Planning, 'revision' | 'edits'>,
): Meeting {
  const planning: Planning = { state: 'planned', onlineLink, answerBy, remindBefore, ...counts };
  return { id, forum, date, startTime, endTime, place, minutes, planning };
}
