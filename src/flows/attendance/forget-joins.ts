import { addDays, localTime } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingJoinStore } from '../../stores/meeting-join-store';

/** Long enough to register a meeting and write its minutes. */
const KEPT_DAYS = 30;

/** Removes who was in online meetings of longer ago; resolves to how much. What was registered stays. */
export async function forgetJoins({
  forums,
  joins,
  clock,
  timeZone,
}: {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly joins: MeetingJoinStore;
  readonly clock: Clock;
  readonly timeZone: string;
}): Promise<number> {
  const oldest = addDays(localTime(clock.now(), timeZone).date, -KEPT_DAYS);
  let removed = 0;
  for (const { id } of await forums.list()) {
    for (const join of await joins.before(id, oldest)) {
      await joins.remove(join);
      removed += 1;
    }
  }
  return removed;
}
