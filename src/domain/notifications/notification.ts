import { digest } from '../shared/digest';
import type { Instant, IsoDate } from '../shared/dates';
import type { ForumId, InquiryId, MeetingId, MinutesId, PersonId } from '../shared/ids';

declare const brand: unique symbol;
/** Made from what is said, about whom and when: appending the same again is therefore a no-op. */
export type NotificationId = string & { readonly [brand]: 'NotificationId' };

export const notificationId = (value: string): NotificationId => value as NotificationId;

/** A channel or group chat by the id Teams gives it, or a person wherever they talk to the bot alone. */
export type Receiver =
  | { readonly kind: 'conversation'; readonly conversation: string }
  | { readonly kind: 'person'; readonly person: PersonId };

/** What a receiver can be told unasked, and can mute. */
export const NOTIFICATION_KINDS = [
  'new-minutes',
  'changed-minutes',
  'meetings',
  'answers',
  'questions',
  'members',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Those that conversations are told; answers of members are for the secretariat alone. */
export const CONVERSATION_KINDS = ['new-minutes', 'changed-minutes', 'meetings'] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

/** What is to be said, as a reference: the words are made when it is sent, so that they are never stale. */
type NotificationContent = MinutesContent | MeetingContent | InquiryContent | RosterContent;

interface MinutesContent {
  readonly kind: 'new-minutes' | 'changed-minutes';
  readonly minutes: MinutesId;
  readonly version: number;
}

/** meetings: everybody who is asked · answers: the secretariat. */
export const MEETING_OCCASIONS = [
  'invitation',
  'moved',
  'changed',
  'cancelled',
  'reminder',
  'substitute',
  'declined',
  'late',
  'gap',
  'digest',
] as const;
export type MeetingOccasion = (typeof MEETING_OCCASIONS)[number];

export interface MeetingContent {
  readonly kind: 'meetings' | 'answers';
  readonly meeting: MeetingId;
  /** The count of moves it was planned for. */
  readonly revision: number;
  readonly occasion: MeetingOccasion;
  /** The day it was planned for, which a new deadline can take away; null for what is said at once. */
  readonly on: IsoDate | null;
}

/** asked: the secretariat · answered: who asked. */
export interface InquiryContent {
  readonly kind: 'questions';
  readonly inquiry: InquiryId;
  readonly occasion: 'asked' | 'answered';
}

/** That somebody has come to a conversation of the forum, or left it: for the secretariat, who looks itself who. */
export interface RosterContent {
  readonly kind: 'members';
  readonly occasion: 'joined' | 'left';
}

export function isMeetingContent(content: NotificationContent): content is MeetingContent {
  return content.kind === 'meetings' || content.kind === 'answers';
}

export interface Notification {
  readonly id: NotificationId;
  /** Whose business it is; decides who sees it when it could not be delivered. */
  readonly forum: ForumId;
  /** What it hangs on ("minutes.…", "meeting.…", "task.…"): when that falls away, so does the notification. */
  readonly subject: string;
  readonly receiver: Receiver;
  readonly content: NotificationContent;
  /** Not before. */
  readonly dueAt: Instant;
  /** Better never than after this; null where late is better than never. */
  readonly expiresAt: Instant | null;
  readonly state: NotificationState;
  /** Attempts to send that failed. */
  readonly failures: number;
}

type NotificationState =
  | { readonly kind: 'pending' }
  /** One sender is at it; when `until` has passed without a result, another may take over. */
  | { readonly kind: 'claimed'; readonly by: string; readonly until: Instant }
  | { readonly kind: 'sent'; readonly at: Instant; readonly activity: string }
  /** Given up on until somebody looks at it. */
  | { readonly kind: 'parked'; readonly at: Instant; readonly reason: ParkReason }
  | { readonly kind: 'dropped'; readonly at: Instant; readonly reason: DropReason };

/** blocked, gone: Teams says so · unreachable: the bot has no address there · refused: this message, for good. */
export type ParkReason = 'blocked' | 'gone' | 'unreachable' | 'refused' | 'failed-too-often';
/** obsolete: there is nothing left to say. */
export type DropReason = 'cancelled' | 'expired' | 'muted' | 'obsolete';

/** The subject of everything about this meeting. */
export function meetingSubject(meeting: MeetingId): string {
  return `meeting.${meeting}`;
}

/** The subject of everything about these minutes. */
export function minutesSubject(minutes: MinutesId): string {
  return `minutes.${minutes}`;
}

/** The subject of everything about who belongs to this forum. */
export function membersSubject(forum: ForumId): string {
  return `members.${forum}`;
}

export type NotificationDraft = Pick<
  Notification,
  'forum' | 'subject' | 'receiver' | 'content' | 'dueAt' | 'expiresAt'
> & {
  /** Tells apart what is said about the same thing more than once: a version, a day. */
  readonly slot: string;
};

/** Notifications that do not exist yet come into being only here. */
export function newNotification({ slot, ...draft }: NotificationDraft): Notification {
  return { ...draft, id: idOf(draft, slot), state: { kind: 'pending' }, failures: 0 };
}

/** One text for each receiver, to compare by. */
export function receiverKey(receiver: Receiver): string {
  return receiver.kind === 'person' ? `person ${receiver.person}` : `conversation ${receiver.conversation}`;
}

function idOf(draft: Omit<NotificationDraft, 'slot'>, slot: string): NotificationId {
  const about = [draft.subject, receiverKey(draft.receiver), slot];
  return notificationId(`${draft.content.kind}.${digest(JSON.stringify(about))}`);
}
