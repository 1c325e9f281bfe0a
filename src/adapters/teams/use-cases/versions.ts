import type { ChangesOfVersion, HistoryOfMinutes } from '../../../domain/messages/versions';
import type { ForumId, MinutesId } from '../../../domain/shared/ids';
import type { Asked } from './asked';

type OfMinutes = Asked & { readonly forum: ForumId; readonly minutes: MinutesId };

/** All of them give null where there are no such minutes, or the actor may not do it. */
export interface VersionsUseCases {
  minutesHistory(asked: OfMinutes): Promise<HistoryOfMinutes | null>;
  versionChanges(asked: OfMinutes & { readonly version: number }): Promise<ChangesOfVersion | null>;
  withdrawMinutes(asked: OfMinutes): Promise<HistoryOfMinutes | null>;
  restoreMinutes(asked: OfMinutes & { readonly version: number | null }): Promise<HistoryOfMinutes | null>;
}
