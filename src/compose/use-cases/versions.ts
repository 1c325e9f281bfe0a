import type { VersionsUseCases } from '../../adapters/teams/use-cases/versions';
import { listVersions } from '../../flows/versions/list-versions';
import { minutesHistory } from '../../flows/versions/minutes-history';
import { restoreMinutes } from '../../flows/versions/restore-minutes';
import { versionChanges } from '../../flows/versions/version-changes';
import { withdrawMinutes } from '../../flows/versions/withdraw-minutes';
import type { Core } from '../core';

export function versionsUseCases(core: Core): VersionsUseCases {
  return {
    listVersions: (asked) => listVersions(core, asked),
    minutesHistory: (asked) => minutesHistory(core, asked),
    versionChanges: (asked) => versionChanges(core, asked),
    withdrawMinutes: (asked) => withdrawMinutes(core, asked),
    restoreMinutes: (asked) => restoreMinutes(core, asked),
  };
}
