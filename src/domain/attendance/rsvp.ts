import type { Instant } from '../shared/dates';
import type { MeetingId, PersonId, SeatId } from '../shared/ids';
import type { Seat, StandIn } from './seat';

/** Where a proposed substitute stands: people outside Teams cannot be asked. */
export const CONSENTS = ['not-asked', 'asked', 'accepted', 'declined'] as const;
export type Consent = (typeof CONSENTS)[number];

/** deltager · deltager online · afbud · ved ikke endnu · stedfortræder. No reason is asked for. */
export type Reply =
  | { readonly kind: 'present' | 'online' | 'absent' | 'unsure' }
  | { readonly kind: 'substitute'; readonly standIn: StandIn; readonly consent: Consent };

export type ReplyKind = Reply['kind'];
export const REPLY_KINDS = [
  'present',
  'online',
  'absent',
  'substitute',
  'unsure',
] as const satisfies readonly ReplyKind[];

/** Who gave an answer: the holder of the seat, or somebody for them, which is kept for good. */
export type Answerer =
  | { readonly kind: 'self' }
  | { readonly kind: 'on-behalf'; readonly name: string; readonly person: PersonId | null };

/** One seat's answer to one meeting: the newest counts. */
export interface Rsvp {
  readonly meeting: MeetingId;
  readonly seat: SeatId;
  /** Whose answer it is: who held the seat then. Null for people outside Teams. */
  readonly holder: PersonId | null;
  readonly reply: Reply;
  /** What it was changed from; null for a first answer. */
  readonly before: ReplyKind | null;
  readonly by: Answerer;
  readonly at: Instant;
  /** The meeting's count of moves it was given for: for another day it says nothing. */
  readonly revision: number;
  /** Given after the deadline. */
  readonly late: boolean;
}

/** Of whoever holds the seat now: an answer of the holder before says nothing of them, and is none of their business. */
export function isOfHolder({ holder }: Rsvp, { person }: Pick<Seat, 'person'>): boolean {
  return holder === null || holder === person;
}

export function sameReply(one: Reply, other: Reply): boolean {
  if (one.kind !== 'substitute' || other.kind !== 'substitute') return one.kind === other.kind;
  return (
    one.standIn.name === other.standIn.name &&
    one.standIn.organisation === other.standIn.organisation &&
    one.standIn.person === other.standIn.person &&
    one.consent === other.consent
  );
}
