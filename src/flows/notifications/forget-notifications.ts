import { addMs } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { OutboxStore } from '../../stores/outbox-store';

/** What was sent, dropped or given up longer ago than this, nobody asks about any more. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

/** Removes what is told and done with, so that the outbox does not keep for ever who was told what; resolves to how much. */
export async function forgetNotifications({
  outbox,
  clock,
}: {
  readonly outbox: Pick<OutboxStore, 'removeSettled'>;
  readonly clock: Clock;
}): Promise<number> {
  const before = addMs(clock.now(), -KEPT_MS);
  let removed = 0;
  for (;;) {
    const more = await outbox.removeSettled(before);
    if (more === 0) return removed;
    removed += more;
  }
}
