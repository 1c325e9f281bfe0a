import type { Roster } from '../../src/ports/roster';

/** Where nobody is in any conversation. */
export const EMPTY_ROSTER: Roster = { read: () => Promise.resolve([]) };
