import { repeat, type Repetition } from '../adapters/system/repeat';
import { compareRosters } from '../flows/roster/compare-rosters';
import type { Roster } from '../ports/roster';
import type { Core } from './core';

const DAY_MS = 24 * 60 * 60_000;
const FIRST_MS = 5 * 60_000;
const LONGEST_MS = 6 * 60 * 60_000;

/** Compares who is in the conversations of the forums with their members: at once, and every day. */
export function startComparing(core: Core, roster: Roster): Repetition {
  let failed = 0;
  const comparing = repeat(
    {
      work: () => compareRosters({ ...core, roster }),
      pauseMs: (again) => {
        failed = again === 0 ? 0 : failed + 1;
        return comparisonPauseMs(failed);
      },
    },
    core.log,
  );
  comparing.wake();
  return comparing;
}

/** A day; sooner after runs that could not compare everything, twice as long each time. */
function comparisonPauseMs(failed: number): number {
  return failed === 0 ? DAY_MS : Math.min(FIRST_MS * 2 ** (failed - 1), LONGEST_MS);
}
