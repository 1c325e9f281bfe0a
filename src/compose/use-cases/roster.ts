import type { RosterUseCases } from '../../adapters/teams/use-cases/roster';
import { peopleJoined, peopleLeft } from '../../flows/roster/follow-roster';
import { saveRoster } from '../../flows/roster/save-roster';
import { showRoster } from '../../flows/roster/show-roster';
import type { Roster } from '../../ports/roster';
import type { Core } from '../core';

export function rosterUseCases(core: Core, roster: Roster): RosterUseCases {
  const deps = { ...core, roster };
  return {
    showRoster: (asked) => showRoster(deps, asked),
    saveRoster: (asked) => saveRoster(deps, asked),
    peopleJoined: (change) => peopleJoined(deps, change),
    peopleLeft: (change) => peopleLeft(deps, change),
  };
}
