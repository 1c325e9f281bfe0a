import type { TimeOfDay } from '../shared/dates';
import type { Meeting } from '../meetings/meeting';
import type { ActualEntry, AttendanceSummary } from './actual';
import type { Difference } from './differences';

/** Who was at a meeting, and what that is known from. */
export interface AttendanceView {
  readonly meeting: Meeting;
  readonly forumName: string;
  /** `answers`: nobody has registered anything, so it is what to expect. */
  readonly source: 'registered' | 'minutes' | 'answers';
  readonly entries: readonly ActualEntry[];
  readonly summary: AttendanceSummary;
  /** Between what was registered and what the minutes tell. */
  readonly differences: readonly Difference[];
  /** When people joined online, by the key of their entry; only while nobody has registered anything. */
  readonly joined: ReadonlyMap<string, TimeOfDay>;
}
