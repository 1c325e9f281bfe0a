import type { Instant } from '../domain/shared/dates';
import { addMs } from '../domain/shared/time';
import type { OutboxTurn } from '../stores/outbox-turn-store';
import type { DispatchDeps, Stopping } from './notifications/dispatch-deps';
import { sendBatch } from './notifications/send-batch';

/** Entries read at once; between two reads nothing is sent. */
const BATCH = 1_000;

/**
 * Sends what is due, unless another instance is at it. Resolves to when there will be something to do again, null while
 * nothing waits. With nothing due it costs one small query.
 */
export async function dispatchNotifications(deps: DispatchDeps, stopping: Stopping): Promise<Instant | null> {
  const next = await deps.outbox.nextLookAt();
  if (next === null || next > deps.clock.now()) return next;
  const turn = await takeTurn(deps);
  if (turn.holder !== deps.settings.holder) return turn.until;
  try {
    await sendAllDue(deps, turn, stopping);
  } finally {
    await deps.turns.release(deps.settings.holder, deps.clock.now());
  }
  return deps.outbox.nextLookAt();
}

async function sendAllDue(deps: DispatchDeps, first: OutboxTurn, stopping: Stopping): Promise<void> {
  const goOn = keepingTurn(deps, first, stopping);
  for (;;) {
    const entries = await deps.outbox.due(deps.clock.now(), BATCH);
    if (entries.length === 0) return;
    await sendBatch(deps, entries, goOn);
    if (!(await goOn())) return;
  }
}

/** Renews the turn in its second half; false once it is somebody else's, or everything is to end. */
function keepingTurn(deps: DispatchDeps, first: OutboxTurn, stopping: Stopping): () => Promise<boolean> {
  let turn = first;
  return async () => {
    if (stopping.aborted) return false;
    const half = addMs(turn.until, -deps.settings.turnMs / 2);
    if (deps.clock.now() >= half) turn = await takeTurn(deps);
    return turn.holder === deps.settings.holder;
  };
}

async function takeTurn({ turns, clock, settings }: DispatchDeps): Promise<OutboxTurn> {
  const now = clock.now();
  return turns.take({ holder: settings.holder, until: addMs(now, settings.turnMs) }, now);
}
