import type { NotificationKind } from '../notifications/notification';
import type { IsoDate } from '../shared/dates';
import type { Rsvp } from './rsvp';
import type { Seat } from './seat';

/** What is kept of one person's part in meetings. */
export interface OwnData {
  readonly seats: readonly OwnSeat[];
  /** What the person does not want to be told. */
  readonly muted: readonly NotificationKind[];
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
