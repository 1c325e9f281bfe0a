import type { ForumId, PersonId, SeatId } from '../shared/ids';
import type { Departed, RosterMatch } from './roster';
import type { Seat } from './seat';

/** Who is in the conversations of a forum, against who belongs to it; for its secretariat. */
export interface RosterView {
  readonly forum: ForumId;
  readonly forumName: string;
  /** Channels and group chats that are connected, and how many of them could not be read. */
  readonly conversations: number;
  readonly unread: number;
  readonly open: readonly RosterMatch[];
  /** Held by nobody: stored ones, and those proposed from minutes. */
  readonly free: readonly Seat[];
  /** Empty where a conversation could not be read: nobody is missed then. */
  readonly departed: readonly Departed[];
}

/** What the secretariat settles of one person: of somebody who is there, or of somebody who is not. */
export type RosterChoice =
  /** member: no seat, may read and ask · new-seat: also a seat of their own name · seat: that one. */
  | { readonly kind: 'member' | 'new-seat' }
  | { readonly kind: 'seat'; readonly seat: SeatId }
  /** end-access: no member any more · free-seat: neither that nor the holder · end-seat: and the term ends today. */
  | { readonly kind: 'restore' | 'end-access' | 'free-seat' | 'end-seat' };

export type RosterChoices = ReadonlyMap<PersonId, RosterChoice>;

/** How many were given and taken access or a seat, and how many choices no longer fitted. */
export interface RosterChanges {
  readonly added: number;
  readonly ended: number;
  readonly skipped: number;
}
