import type { Reply } from '../../../domain/attendance/rsvp';
import type { TallyView } from '../../../domain/attendance/tally-view';
import type { Person } from '../../../domain/forums/access';
import type { MeetingId, SeatId } from '../../../domain/shared/ids';
import type { Chased } from '../../../flows/attendance/chase-answers';
import type { RsvpAnswered } from '../../../flows/attendance/answer-rsvp';

interface AboutMeeting {
  readonly actor: Person;
  readonly meeting: MeetingId;
}

export interface TallyUseCases {
  /** Null when there is no such meeting, or the actor may not see who answered what. */
  showTally(asked: AboutMeeting): Promise<TallyView | null>;
  /** Null where the actor may not, or nobody can answer any more. */
  chaseAnswers(asked: AboutMeeting): Promise<Chased | null>;
  /** Kept with who answered. */
  answerOnBehalf(
    asked: AboutMeeting & { readonly seat: SeatId; readonly revision: number; readonly reply: Reply },
  ): Promise<RsvpAnswered>;
}
