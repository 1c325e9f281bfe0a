import { receiverKey, type Notification } from '../../domain/notifications/notification';
import { claimed, dropped, failed, parked, postponed } from '../../domain/notifications/transitions';
import { verdictOn } from '../../domain/notifications/verdict';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import { addMs } from '../../domain/shared/time';
import type { Versioned } from '../../stores/collection';
import type { DispatchDeps } from './dispatch-deps';
import { prepareNotification, type Prepared } from './prepare-notification';
import { recordDelivery } from './record-delivery';

type Entry = Versioned<Notification>;

/** Takes one entry as far as it goes now. Resolves to whether the service was called. */
export async function deliverNotification(deps: DispatchDeps, entry: Entry): Promise<boolean> {
  const now = deps.clock.now();
  const verdict = verdictOn(entry.value, now, deps.settings.rules);
  switch (verdict.kind) {
    case 'expired':
      await deps.outbox.replace(entry, dropped(entry.value, now, 'expired'));
      return false;
    case 'postpone':
      await deps.outbox.replace(entry, postponed(entry.value, verdict.until));
      return false;
    case 'send':
      return carryOut(deps, entry, await prepared(deps, entry.value));
  }
}

async function carryOut(
  deps: DispatchDeps,
  entry: Entry,
  ready: Prepared | { readonly kind: 'error' },
): Promise<boolean> {
  const now = deps.clock.now();
  switch (ready.kind) {
    case 'drop':
      await deps.outbox.replace(entry, dropped(entry.value, now, ready.reason));
      return false;
    case 'unreachable':
      await deps.outbox.replace(entry, parked(entry.value, now, 'unreachable'));
      return false;
    case 'error': {
      const failure = { at: now, retryAfterMs: null, jitter: deps.random() };
      await deps.outbox.replace(entry, failed(entry.value, failure));
      return false;
    }
    case 'ready':
      return send(deps, entry, ready);
  }
}

/** Claimed first, and only then sent: whoever dies in between leaves a lease that runs out. */
async function send(
  deps: DispatchDeps,
  entry: Entry,
  { conversation, utterance }: Extract<Prepared, { readonly kind: 'ready' }>,
): Promise<boolean> {
  const { holder, leaseMs } = deps.settings;
  const lease = { by: holder, until: addMs(deps.clock.now(), leaseMs) };
  const claim = await deps.outbox.replace(entry, claimed(entry.value, lease));
  if (claim === null) return false;
  const delivered = await deps.messenger.send(conversation, utterance);
  if (delivered.kind === 'retry-later' && delivered.status === 429)
    deps.pacing.pause(receiverKey(entry.value.receiver), pausedUntil(deps, delivered.afterMs));
  await recordDelivery(deps, claim, delivered);
  return true;
}

const PAUSE_MS = 2_000;

function pausedUntil({ clock }: DispatchDeps, afterMs: number | null): number {
  return Date.parse(clock.now()) + (afterMs ?? PAUSE_MS);
}

/** Something wrong with one message must not stop the others; something wrong with the store concerns all. */
async function prepared(
  deps: DispatchDeps,
  notification: Notification,
): Promise<Prepared | { readonly kind: 'error' }> {
  try {
    return await prepareNotification(deps, notification);
  } catch (error) {
    if (error instanceof ReferatbotError && error.code === 'store-unavailable') throw error;
    deps.log.warn('a notification cannot be made', { id: notification.id, reason: errorMessage(error) });
    return { kind: 'error' };
  }
}
