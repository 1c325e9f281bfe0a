import type { ForumId, SeatId } from '../shared/ids';
import type { KnownPerson } from './known-people';
import type { Seat } from './seat';
import type { SeatFacts, SeatProblem } from './seat-facts';
import type { AttendanceSettings } from './settings';

/** Who is asked to the meetings of a forum, for its secretariat. */
export interface SeatsView {
  readonly forum: ForumId;
  readonly forumName: string;
  readonly seats: readonly Seat[];
  /** From the newest minutes: nobody has confirmed them. */
  readonly proposals: readonly Seat[];
  readonly settings: AttendanceSettings;
}

/** One seat as it is being filled in. */
export interface SeatForm {
  readonly forum: ForumId;
  readonly forumName: string;
  /** Null while it is not stored. */
  readonly seat: SeatId | null;
  readonly facts: SeatFacts;
  readonly people: readonly KnownPerson[];
  readonly self: KnownPerson | null;
  /** What kept it from being stored. */
  readonly problems: readonly SeatProblem[];
}
