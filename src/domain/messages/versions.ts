import type { MinutesAuditEntry } from '../audit/audit-entry';
import type { VersionChanges } from '../minutes/compare-versions';
import type { MinutesHistory } from '../minutes/minutes-history';
import type { IsoDate } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';

/** What a version says otherwise than the one before it. */
export interface ChangesOfVersion {
  readonly forum: ForumId;
  readonly forumName: string;
  readonly minutes: MinutesId;
  readonly date: IsoDate | null;
  readonly version: number;
  readonly source: string;
  readonly changes: VersionChanges;
}

export interface HistoryOfMinutes {
  readonly history: MinutesHistory;
  /** Withdrawals and restorations, oldest first. */
  readonly acts: readonly MinutesAuditEntry[];
}

export type VersionsMessage =
  /** Of the forums the reader may change minutes in. */
  | { readonly kind: 'versions-personal-only' }
  | { readonly kind: 'versions-list'; readonly minutes: readonly MinutesHistory[] }
  | { readonly kind: 'version-changes'; readonly changed: ChangesOfVersion }
  | { readonly kind: 'minutes-versions'; readonly found: HistoryOfMinutes }
  /** Asks whether they are to be withdrawn. */
  | { readonly kind: 'minutes-withdrawing'; readonly found: HistoryOfMinutes };
