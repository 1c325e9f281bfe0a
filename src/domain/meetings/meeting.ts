import type { ForumId, MeetingId, MinutesId } from '../shared/ids';
import type { ReminderDays } from '../attendance/reminder-days';
import type { IsoDate, TimeOfDay } from '../shared/dates';

export interface Meeting {
  readonly id: MeetingId;
  readonly forum: ForumId;
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly minutes: MinutesId | null;
  /** Null for a meeting that is only known from its minutes. */
  readonly planning: Planning | null;
}

/** What the secretariat has settled of a meeting to come. */
export interface Planning {
  readonly state: 'planned' | 'cancelled';
  readonly onlineLink: string | null;
  /** The last day to answer in time; null has no deadline. */
  readonly answerBy: IsoDate | null;
  readonly remindBefore: ReminderDays;
  /** Counts the times the meeting was moved: answers and cards of an earlier count are out of date. */
  readonly revision: number;
  /** Counts the times place, link or end were changed since it was last moved: each is told, and asks nobody again. */
  readonly edits: number;
}
