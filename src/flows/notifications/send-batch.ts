import { receiverKey, type Notification } from '../../domain/notifications/notification';
import { postponed } from '../../domain/notifications/transitions';
import { addMs } from '../../domain/shared/time';
import type { Versioned } from '../../stores/collection';
import { deliverNotification } from './deliver-notification';
import type { DispatchDeps } from './dispatch-deps';

type Entry = Versioned<Notification>;

/** A conversation that is full for longer gives up its place, so that it holds up nobody else. */
const PATIENCE_MS = 2_500;
/** How often a wait looks whether it is to end. */
const LOOK_MS = 250;
/** Between two messages to one conversation in the long run: 60 in 30 seconds. */
const SPACING_MS = 500;

/** Sends what may be sent now, as fast as the limits allow; asks `goOn` before each. */
export async function sendBatch(
  deps: DispatchDeps,
  entries: readonly Entry[],
  goOn: () => Promise<boolean>,
): Promise<void> {
  const queue = [...entries];
  const lanes = new Lanes(deps);
  while (queue.length > 0 && (await goOn())) {
    const { index, inMs } = soonest(deps, queue);
    if (inMs > PATIENCE_MS && lanes.underWay === 0) break;
    if (inMs > 0 || lanes.underWay >= deps.settings.lanes) await lanes.wait(inMs);
    else lanes.start(queue.splice(index, 1));
  }
  await lanes.finish();
  if (await goOn()) await postponeAll(deps, queue);
}

/** What is being sent at this moment. */
class Lanes {
  private readonly sends = new Set<Promise<void>>();
  private failure: Error | null = null;

  constructor(private readonly deps: DispatchDeps) {}

  get underWay(): number {
    return this.sends.size;
  }

  start(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const send = this.carryOut(entry).finally(() => this.sends.delete(send));
      this.sends.add(send);
    }
  }

  /** Until something may have changed. Throws what has gone wrong meanwhile. */
  async wait(inMs: number): Promise<void> {
    const pause = inMs > 0 && inMs < Infinity ? [this.deps.wait(Math.min(inMs, LOOK_MS))] : [];
    await Promise.race([...this.sends, ...pause]);
    if (this.failure !== null) await this.finish();
  }

  async finish(): Promise<void> {
    await Promise.all(this.sends);
    if (this.failure !== null) throw this.failure;
  }

  private async carryOut(entry: Entry): Promise<void> {
    const send = this.deps.pacing.start(receiverKey(entry.value.receiver));
    try {
      await deliverNotification(this.deps, entry, send);
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new TypeError(String(error));
    }
    send.abandon();
  }
}

function soonest(
  { pacing, clock }: DispatchDeps,
  queue: readonly Entry[],
): { readonly index: number; readonly inMs: number } {
  const now = Date.parse(clock.now());
  const anyInMs = pacing.appReadyIn(now);
  if (anyInMs > 0) return { index: 0, inMs: anyInMs };
  let best = { index: 0, inMs: Infinity };
  for (const [index, { value }] of queue.entries()) {
    const inMs = pacing.readyIn(receiverKey(value.receiver), now);
    if (inMs < best.inMs) best = { index, inMs };
    if (inMs <= 0) break;
  }
  return best;
}

/** To the moments at which they can be sent, in their order. */
async function postponeAll(deps: DispatchDeps, queue: readonly Entry[]): Promise<void> {
  const now = deps.clock.now();
  const slots = new Map<string, number>();
  for (const entry of queue) {
    const receiver = receiverKey(entry.value.receiver);
    const inMs = slots.get(receiver) ?? deps.pacing.readyIn(receiver, Date.parse(now));
    slots.set(receiver, inMs + SPACING_MS);
    await deps.outbox.replace(entry, postponed(entry.value, addMs(now, inMs)));
  }
}
