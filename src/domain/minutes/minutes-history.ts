import type { Instant, IsoDate } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';

/** Which versions there have been, and whether any is in use. */
export interface MinutesHistory {
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly state: 'current' | 'withdrawn';
  readonly date: IsoDate | null;
  /** The version in use, or to be used again. */
  readonly version: number;
  /** Oldest first. */
  readonly versions: readonly MinutesVersion[];
}

interface MinutesVersion {
  readonly version: number;
  readonly source: string;
  readonly storedAt: Instant;
}
