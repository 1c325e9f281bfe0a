import type { Instant } from '../domain/shared/dates';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { Forum } from '../domain/forums/forum';
import type { Minutes } from '../domain/minutes/model';

/** One version of the minutes of one meeting. */
export interface StoredMinutes {
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  /** Counted from 1. */
  readonly version: number;
  /** Name of the file it came from. */
  readonly source: string;
  readonly contentHash: string;
  readonly storedAt: Instant;
  readonly minutes: Minutes;
}

export interface MinutesDraft {
  readonly forum: Forum;
  readonly source: string;
  /** NFC, LF: what the spans of `minutes` count in. */
  readonly text: string;
  /** Of the file: equal hashes mean equal files. */
  readonly contentHash: string;
  readonly minutes: Minutes;
  readonly storedAt: Instant;
}

export interface Saved {
  readonly kind: 'created' | 'new-version' | 'unchanged';
  readonly stored: StoredMinutes;
}
