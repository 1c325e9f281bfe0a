import type { Meeting } from '../meetings/meeting';
import type { BenchTally } from './bench-tally';
import type { Gap } from './gaps';
import type { SeatAnswer, TallyCounts } from './tally';

/** What was answered before a meeting. */
export interface TallyView {
  readonly meeting: Meeting;
  readonly forumName: string;
  readonly answers: readonly SeatAnswer[];
  readonly counts: TallyCounts;
  readonly gaps: readonly Gap[];
  readonly benches: readonly BenchTally[];
  /** Answers of the last 24 hours, the newest first. */
  readonly recent: readonly SeatAnswer[];
}
