import type { Language } from '../answers/answer';
import type { Instant } from '../shared/dates';
import type { MeetingId, PersonId } from '../shared/ids';

/** participants: who comes, for spreadsheets · calendar: the meeting, for calendar programs. */
export const MEETING_FILES = ['participants', 'calendar'] as const;
export type MeetingFile = (typeof MEETING_FILES)[number];

/** What a link to a file says: which one, for whom, and how long it counts. */
export interface FileClaim {
  readonly file: MeetingFile;
  readonly meeting: MeetingId;
  /** Whose access counts, when the link is made and whenever it is used. */
  readonly person: PersonId;
  readonly language: Language;
  readonly until: Instant;
}
