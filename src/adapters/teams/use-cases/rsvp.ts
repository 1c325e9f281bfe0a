import type { ReplyKind } from '../../../domain/attendance/rsvp';
import type { RsvpView, SubstituteForm } from '../../../domain/attendance/rsvp-view';
import type { Seat } from '../../../domain/attendance/seat';
import type { Person } from '../../../domain/forums/access';
import type { ListedMeeting } from '../../../domain/messages/lists';
import type { MeetingId, SeatId } from '../../../domain/shared/ids';
import type { Consented } from '../../../flows/attendance/consent-to-substitute';
import type { RsvpAnswered } from '../../../flows/attendance/answer-rsvp';
import type { PostedCard } from '../../../flows/attendance/posted-cards';
import type { SubstituteSent } from '../../../flows/attendance/send-substitute';

/** `viewers` are those whose clients ask for their own card. */
export interface SharedRsvp {
  readonly view: RsvpView;
  readonly viewers: readonly string[];
}

interface AboutMeeting {
  readonly actor: Person;
  readonly meeting: MeetingId;
}

export interface RsvpUseCases {
  /** Still to come: of the forums the conversation is connected to, otherwise of all the actor may see. */
  nextMeetings(asked: {
    readonly actor: Person;
    readonly conversation: string;
  }): Promise<readonly ListedMeeting[]>;
  /** Null when there is no such meeting in a forum the actor may see. */
  showRsvp(asked: AboutMeeting): Promise<RsvpView | null>;
  /** What everybody in a conversation may see. */
  sharedRsvp(meeting: MeetingId): Promise<SharedRsvp | null>;
  /** The latest cards that ask whole conversations. */
  postedCards(meeting: MeetingId): Promise<readonly PostedCard[]>;
  /** For the actor's own seat. Resolves when it is stored for good. */
  answerRsvp(
    asked: AboutMeeting & {
      readonly revision: number;
      readonly reply: Exclude<ReplyKind, 'substitute'>;
    },
  ): Promise<RsvpAnswered>;
  /** The seat that seems to be the actor's; null where they hold one, or none is free to take. */
  claimableSeat(asked: AboutMeeting): Promise<Seat | null>;
  /** Resolves to whether the seat is theirs now. */
  claimSeat(asked: AboutMeeting & { readonly seat: SeatId }): Promise<boolean>;
  /** Null for who holds no seat there. */
  openSubstitute(asked: AboutMeeting): Promise<SubstituteForm | null>;
  /** What the actor says to coming instead of the holder of a seat. */
  consentToSubstitute(
    asked: AboutMeeting & {
      readonly seat: SeatId;
      readonly revision: number;
      readonly accepted: boolean;
    },
  ): Promise<Consented>;
  sendSubstitute(
    sent: SubstituteSent,
  ): Promise<RsvpAnswered | { readonly kind: 'nobody-named'; readonly form: SubstituteForm }>;
}
