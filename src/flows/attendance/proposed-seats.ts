import { proposeSeats } from '../../domain/attendance/propose-seats';
import type { Seat } from '../../domain/attendance/seat';
import type { ForumId } from '../../domain/shared/ids';
import type { MinutesStore } from '../../stores/minutes-store';
import type { SeatStore } from '../../stores/seat-store';

export interface ProposedSeatsDeps {
  readonly minutes: MinutesStore;
  readonly seats: SeatStore;
}

/** Further back, minutes tell more about the past than about who is asked today. */
const MEETINGS_LOOKED_AT = 4;

/** Who might hold a seat in the forum and holds none, from its newest minutes; somebody has to confirm each. */
export async function proposedSeats(deps: ProposedSeatsDeps, forum: ForumId): Promise<readonly Seat[]> {
  const [{ entries }, seats] = await Promise.all([
    deps.minutes.list(forum, { limit: MEETINGS_LOOKED_AT }),
    deps.seats.list(forum),
  ]);
  return proposeSeats(forum, { minutes: entries.map(({ minutes }) => minutes), seats });
}
