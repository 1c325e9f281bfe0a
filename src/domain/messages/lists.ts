import type { Meeting } from '../meetings/meeting';
import type { MeetingState } from '../meetings/meeting-state';
import type { IsoDate } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';
import type { Task } from '../tasks/task';

export interface ForumEntry {
  readonly id: ForumId;
  readonly name: string;
  /** Number of meetings with minutes. */
  readonly minutes: number;
  readonly latest: IsoDate | null;
}

export interface MeetingEntry {
  readonly forumName: string;
  readonly meeting: Meeting;
}

/** A meeting and whether it is still to come. */
export interface ListedMeeting extends MeetingEntry {
  readonly state: MeetingState;
}

export interface MinutesEntry {
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly date: IsoDate | null;
  /** File name as ingested. */
  readonly source: string;
  /** Number of agenda items. */
  readonly items: number;
}

export interface TaskEntry {
  readonly forumName: string;
  readonly task: Task;
}

export type ListName = 'forums' | 'meetings' | 'minutes' | 'tasks';

/** A stretch of a list as the store gave it, and the place in it where the reader stands. */
export interface Listing<T> {
  readonly entries: readonly T[];
  /** What these entries were fetched with; null for the beginning. */
  readonly cursor: string | null;
  /** Fetches what comes after the entries; null at the end. */
  readonly nextCursor: string | null;
  /** Entries the reader has seen already. */
  readonly skip: number;
}

export type ListMessage =
  | { readonly kind: 'forums'; readonly listing: Listing<ForumEntry> }
  | { readonly kind: 'meetings'; readonly listing: Listing<ListedMeeting> }
  | { readonly kind: 'minutes'; readonly listing: Listing<MinutesEntry> }
  | { readonly kind: 'tasks'; readonly listing: Listing<TaskEntry> };
