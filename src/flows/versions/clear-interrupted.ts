import { addMs } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { ForumStore } from '../../stores/forum-store';
import type { MinutesStore } from '../../stores/minutes-store';

/** No import takes this long. */
const LONG_AGO_MS = 60 * 60_000;

/** Removes what imports left that were interrupted long ago and never done again. */
export async function clearInterrupted({
  forums,
  minutes,
  clock,
}: {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly minutes: MinutesStore;
  readonly clock: Clock;
}): Promise<void> {
  const until = addMs(clock.now(), -LONG_AGO_MS);
  for (const { id } of await forums.list()) await minutes.cleanUp(id, until);
}
