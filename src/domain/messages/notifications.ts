import type { NotificationKind, ParkReason } from '../notifications/notification';
import type { Instant } from '../shared/dates';
import type { ForumId } from '../shared/ids';
import type { MinutesEntry } from './lists';

export interface ForumChoice {
  readonly id: ForumId;
  readonly name: string;
}

/** Minutes have come, or have come in a new version. */
export interface MinutesAnnounced {
  readonly kind: 'minutes-announced';
  readonly entry: MinutesEntry;
  readonly changed: boolean;
  /** Of the agenda items, in their order. */
  readonly titles: readonly string[];
}

/** Which forum a channel or group chat is to be told about, or no longer. */
export type ConnectionForm =
  /** Everybody in the conversation reads the form: the name is typed, and no other forums of the asker are told. */
  | { readonly kind: 'connection-form'; readonly change: 'connect' }
  | {
      readonly kind: 'connection-form';
      readonly change: 'disconnect';
      /** Those the conversation is connected to. */
      readonly choices: readonly ForumChoice[];
    };

export interface ConnectionState {
  readonly kind: 'connection';
  readonly state: 'connected' | 'disconnected';
  readonly forum: ForumChoice;
  /** What the conversation does not want to be told. */
  readonly muted: readonly NotificationKind[];
}

/** Why there is nothing to choose from or to change. */
export interface ConnectionRefused {
  readonly kind: 'connection-refused';
  readonly reason:
    | 'personal-chat'
    | 'in-company'
    | 'not-secretariat'
    | 'nothing-connected'
    | 'nothing-chosen'
    | 'nothing-named'
    | 'unknown-name';
}

/** Something the bot was to say and could not. */
export interface UndeliveredEntry {
  readonly what: NotificationKind;
  readonly forumName: string;
  readonly at: Instant;
  readonly reason: ParkReason;
}

/** For those who see to it that messages arrive. */
export interface Undelivered {
  readonly kind: 'undelivered';
  /** The latest first. */
  readonly entries: readonly UndeliveredEntry[];
  /** How many were just put back to be sent once more; null where nobody asked for that. */
  readonly retried: number | null;
}

export type NotificationMessage =
  MinutesAnnounced | ConnectionForm | ConnectionState | ConnectionRefused | Undelivered;
