import type { Instant } from '../domain/shared/dates';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { Forum } from '../domain/forums/forum';
import type { Corrections } from '../domain/minutes/corrections';
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
  /** With what people corrected. */
  readonly minutes: Minutes;
  /** As the text says. */
  readonly asRead: Minutes;
  readonly corrections: Corrections;
}

export interface MinutesDraft {
  readonly forum: Forum;
  readonly source: string;
  /** NFC, LF: what the spans of `minutes` count in. */
  readonly text: string;
  /** Of the file: equal hashes mean equal files. */
  readonly contentHash: string;
  /** As the text says. */
  readonly minutes: Minutes;
  /** What somebody settled before the minutes were stored. */
  readonly corrections?: Corrections;
  readonly storedAt: Instant;
}

export interface Saved {
  /** withdrawn: known content of minutes that somebody has withdrawn, and that stay so. */
  readonly kind: 'created' | 'new-version' | 'unchanged' | 'withdrawn';
  readonly stored: StoredMinutes;
}
