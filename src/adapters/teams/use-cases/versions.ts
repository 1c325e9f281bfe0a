import type { ChangesOfVersion, HistoryOfMinutes } from '../../../domain/messages/versions';
import type { MinutesHistory } from '../../../domain/minutes/minutes-history';
import type { ForumId, MinutesId } from '../../../domain/shared/ids';
import type { Asked } from './asked';

type OfMinutes = Asked & { readonly forum: ForumId; readonly minutes: MinutesId };

/** Those about one set of minutes give null where there are no such minutes, or the actor may not do it. */
export interface VersionsUseCases {
  /** Of the forums the actor may change minutes in. */
  listVersions(asked: Asked): Promise<readonly MinutesHistory[]>;
  minutesHistory(asked: OfMinutes): Promise<HistoryOfMinutes | null>;
  versionChanges(asked: OfMinutes & { readonly version: number }): Promise<ChangesOfVersion | null>;
  withdrawMinutes(asked: OfMinutes): Promise<HistoryOfMinutes | null>;
  restoreMinutes(asked: OfMinutes & { readonly version: number | null }): Promise<HistoryOfMinutes | null>;
}
