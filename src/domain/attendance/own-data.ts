import type { NotificationKind } from '../notifications/notification';
import type { Feedback } from '../feedback/feedback';
import type { IsoDate } from '../shared/dates';
import type { Rsvp } from './rsvp';
import type { Seat } from './seat';

/** What is kept of one person's part in meetings, and of their judgements. */
export interface OwnData {
  readonly seats: readonly OwnSeat[];
  /** What the person does not want to be told. */
  readonly muted: readonly NotificationKind[];
  /** What the person thinks of answers. */
  readonly feedback: readonly Feedback[];
}

export interface OwnSeat {
  readonly forumName: string;
  readonly seat: Seat;
  /** The newest meeting first. */
  readonly answers: readonly OwnMeetingAnswer[];
}

export interface OwnMeetingAnswer {
  readonly date: IsoDate | null;
  readonly rsvp: Rsvp;
}
