import { receiverKey, type Notification } from '../../domain/notifications/notification';
import type { PacedSend } from '../../domain/notifications/pacing';
import { claimed, dropped, failed, parked, postponed } from '../../domain/notifications/transitions';
import { verdictOn } from '../../domain/notifications/verdict';
import { ReferatbotError } from '../../domain/shared/errors';
import { addMs } from '../../domain/shared/time';
import type { Versioned } from '../../stores/collection';
import type { DispatchDeps } from './dispatch-deps';
import { prepareNotification, type Prepared } from './prepare-notification';
import { recordDelivery } from './record-delivery';

type Entry = Versioned<Notification>;

/** Takes one entry as far as it goes now, and ends the paced send when the service was called. */
export async function deliverNotification(deps: DispatchDeps, entry: Entry, paced: PacedSend): Promise<void> {
  const now = deps.clock.now();
  const verdict = verdictOn(entry.value, now, deps.settings.rules);
  switch (verdict.kind) {
    case 'expired':
      await deps.outbox.replace(entry, dropped(entry.value, now, 'expired'));
      return;
    case 'postpone':
      await deps.outbox.replace(entry, postponed(entry.value, verdict.until));
      return;
    case 'send':
      return carryOut(deps, { entry, paced }, await prepared(deps, entry.value));
  }
}

interface Going {
  readonly entry: Entry;
  readonly paced: PacedSend;
}

async function carryOut(
  deps: DispatchDeps,
  { entry, paced }: Going,
  ready: Prepared | { readonly kind: 'error' },
): Promise<void> {
  const now = deps.clock.now();
  switch (ready.kind) {
    case 'drop':
      await deps.outbox.replace(entry, dropped(entry.value, now, ready.reason));
      return;
    case 'unreachable':
      await deps.outbox.replace(entry, parked(entry.value, now, 'unreachable'));
      return;
    case 'error': {
      const failure = { at: now, retryAfterMs: null, jitter: deps.random() };
      await deps.outbox.replace(entry, failed(entry.value, failure));
      return;
    }
    case 'ready':
      return send(deps, { entry, paced }, ready);
  }
}

/** Claimed first, and only then sent: whoever dies in between leaves a lease that runs out. */
async function send(
  deps: DispatchDeps,
  { entry, paced }: Going,
  { conversation, utterance }: Extract<Prepared, { readonly kind: 'ready' }>,
): Promise<void> {
  const { holder, leaseMs } = deps.settings;
  const lease = { by: holder, until: addMs(deps.clock.now(), leaseMs) };
  const claim = await deps.outbox.replace(entry, claimed(entry.value, lease));
  if (claim === null) return;
  const delivered = await deps.messenger.send(conversation, utterance);
  paced.end(Date.parse(deps.clock.now()));
  if (delivered.kind === 'retry-later' && delivered.status === 429)
    deps.pacing.pause(receiverKey(entry.value.receiver), pausedUntil(deps, delivered.afterMs));
  await recordDelivery(deps, claim, delivered);
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
    // What an error from elsewhere says may quote the minutes.
    const code = error instanceof ReferatbotError ? error.code : 'internal';
    deps.log.warn('a notification cannot be made', { id: notification.id, code });
    return { kind: 'error' };
  }
}
