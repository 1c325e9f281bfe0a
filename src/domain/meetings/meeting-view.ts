import type { ReminderDays } from '../attendance/reminder-days';
import type { TallyCounts } from '../attendance/tally';
import type { ForumId, MeetingId } from '../shared/ids';
import type { Meeting } from './meeting';
import type { MeetingState } from './meeting-state';
import type { MeetingTimes } from './meeting-times';
import type { MeetingPlan, PlanProblem } from './plan';

/** One meeting as the person who asks may see and change it. */
export interface MeetingView {
  readonly meeting: Meeting;
  readonly forumName: string;
  readonly state: MeetingState;
  readonly counts: TallyCounts;
  /** Null without a date or a start. */
  readonly times: MeetingTimes | null;
  /** Its day has come, so that it can be registered who was there. */
  readonly begun: boolean;
  /** Whether the person may plan it, see who answered what, and register who was there. */
  readonly manages: boolean;
  /** Days before the deadline on which people are still to be reminded. */
  readonly remindersAhead: ReminderDays;
}

/** What stands in the fields of the form; dates and times only where they are ones. */
export type PlanFields = Omit<MeetingPlan, 'date'> & { readonly date: MeetingPlan['date'] | null };

export type PlanFormProblem = PlanProblem | 'no-date' | 'not-a-date' | 'not-a-time' | 'not-days';

export interface PlanForm {
  readonly forum: ForumId;
  readonly forumName: string;
  /** Null for a new meeting. */
  readonly meeting: MeetingId | null;
  readonly fields: PlanFields;
  /** What was typed for the reminders where it could not be read; otherwise they stand in the fields. */
  readonly unreadReminders: string | null;
  /** The fields follow the rhythm of past meetings; nobody has chosen them. */
  readonly proposed: boolean;
  readonly problems: readonly PlanFormProblem[];
}
