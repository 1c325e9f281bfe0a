import type { NotificationKind } from '../notifications/notification';
import type { Feedback } from '../feedback/feedback';
import type { IsoDate } from '../shared/dates';
import type { Inquiry } from '../inquiries/inquiry';
import type { MeetingJoin } from './meeting-join';
import type { Consent, Rsvp } from './rsvp';
import type { Seat } from './seat';

/** What is kept of one person's part in meetings, and of their judgements. */
export interface OwnData {
  readonly seats: readonly OwnSeat[];
  /** What the person does not want to be told. */
  readonly muted: readonly NotificationKind[];
  /** What the person thinks of answers. */
  readonly feedback: readonly Feedback[];
  /** What the person has asked the secretariats. */
  readonly inquiries: readonly OwnInquiry[];
  /** When the person was in online meetings of the last weeks. */
  readonly joins: readonly OwnJoin[];
  /** Where others have named the person as their substitute: those that always hold first, then the newest meeting. */
  readonly substitutions: readonly OwnSubstitution[];
}

/** What somebody else has said or settled: of the person, but not theirs to delete. */
export interface OwnSubstitution {
  readonly forumName: string;
  /** For whom. Null where somebody else holds the seat by now. */
  readonly holder: string | null;
  /** Null for a standing substitute. */
  readonly meeting: { readonly date: IsoDate | null; readonly consent: Consent } | null;
}

interface OwnInquiry {
  readonly forumName: string;
  readonly inquiry: Inquiry;
}

interface OwnJoin {
  readonly forumName: string;
  readonly join: MeetingJoin;
}

/** How many things can be deleted: what others have said is not among them. */
export function ownDataCount({ seats, feedback, inquiries, joins }: OwnData): number {
  const answers = seats.reduce((sum, own) => sum + own.answers.length, 0);
  return answers + feedback.length + inquiries.length + joins.length;
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
