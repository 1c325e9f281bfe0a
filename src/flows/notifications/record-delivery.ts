import type { Notification, ParkReason } from '../../domain/notifications/notification';
import { failed, parked, sent } from '../../domain/notifications/transitions';
import type { Delivered } from '../../ports/messenger';
import type { Versioned } from '../../stores/collection';
import type { DispatchDeps } from './dispatch-deps';

const ATTEMPTS = 4;
const PAUSE_MS = 250;

/** Writes down what came of a claimed entry. */
export async function recordDelivery(
  deps: DispatchDeps,
  claim: Versioned<Notification>,
  delivered: Delivered,
): Promise<void> {
  switch (delivered.kind) {
    case 'sent':
      return keepSent(deps, claim.value, delivered.activity);
    case 'retry-later':
      return keepFailure(deps, claim, delivered);
    case 'blocked':
    case 'gone':
      await deps.conversations.markUnreachable(claim.value.receiver);
      return park(deps, claim, delivered);
    case 'refused':
      return park(deps, claim, delivered);
  }
}

/**
 * Written whatever else has happened to the entry, since it has been said; and tried again where the store fails, since
 * it would be said twice otherwise.
 */
async function keepSent(deps: DispatchDeps, notification: Notification, activity: string): Promise<void> {
  const at = deps.clock.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deps.outbox.update(notification, (known) =>
        known.state.kind === 'sent' ? null : sent(known, { at, activity }),
      );
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await deps.wait(PAUSE_MS * attempt);
    }
  }
}

async function keepFailure(
  deps: DispatchDeps,
  claim: Versioned<Notification>,
  { afterMs, status }: Extract<Delivered, { readonly kind: 'retry-later' }>,
): Promise<void> {
  const failure = { at: deps.clock.now(), retryAfterMs: afterMs, jitter: deps.random() };
  const next = failed(claim.value, failure);
  deps.log.info('a notification was not taken', {
    id: next.id,
    status,
    failures: next.failures,
    state: next.state.kind,
  });
  await deps.outbox.replace(claim, next);
}

async function park(
  deps: DispatchDeps,
  claim: Versioned<Notification>,
  { kind, status }: { readonly kind: Extract<ParkReason, Delivered['kind']>; readonly status: number },
): Promise<void> {
  deps.log.warn('a notification was parked', { id: claim.value.id, status, reason: kind });
  await deps.outbox.replace(claim, parked(claim.value, deps.clock.now(), kind));
}
