import type { Instant } from '../shared/dates';
import { retryDelayMs } from './retry-delay';
import { addMs } from '../shared/time';
import type { DropReason, Notification, ParkReason } from './notification';

/** After the last of these, two hours and a half have passed in vain. */
const MOST_FAILURES = 12;

/** Waiting, or in the hands of a sender that may have died over it. */
export function isOpen({ state }: Notification): boolean {
  return state.kind === 'pending' || state.kind === 'claimed';
}

/**
 * Sent, dropped or given up, and that before the moment; what could still be said by then is not: forgotten, it would be
 * said again, and its card could no longer be kept up to date.
 */
export function isSettledBefore({ state, expiresAt }: Notification, before: Instant): boolean {
  if (state.kind === 'pending' || state.kind === 'claimed') return false;
  return state.at < before && (expiresAt === null || expiresAt < before);
}

/** When somebody has to look at it next: when it is due, or when the lease of whoever has it runs out. */
export function nextLookAt({ state, dueAt }: Notification): Instant {
  return state.kind === 'claimed' ? state.until : dueAt;
}

export function claimed(
  notification: Notification,
  lease: { readonly by: string; readonly until: Instant },
): Notification {
  return { ...notification, state: { kind: 'claimed', ...lease } };
}

/** Back to waiting, until later. */
export function postponed(notification: Notification, dueAt: Instant): Notification {
  return { ...notification, state: { kind: 'pending' }, dueAt };
}

export function sent(
  notification: Notification,
  result: { readonly at: Instant; readonly activity: string },
): Notification {
  return { ...notification, state: { kind: 'sent', ...result } };
}

export function parked(notification: Notification, at: Instant, reason: ParkReason): Notification {
  return { ...notification, state: { kind: 'parked', at, reason } };
}

export function dropped(notification: Notification, at: Instant, reason: DropReason): Notification {
  return { ...notification, state: { kind: 'dropped', at, reason } };
}

/** What has been sent stays sent. */
export function cancelled(notification: Notification, at: Instant): Notification {
  return isOpen(notification) ? dropped(notification, at, 'cancelled') : notification;
}

export interface Failure {
  readonly at: Instant;
  /** What Teams asked to be left alone for; null where it did not say. */
  readonly retryAfterMs: number | null;
  /** 0 to 1, by chance: those who failed together do not come back together. */
  readonly jitter: number;
}

/** Tried again later, or given up after too many times. */
export function failed(notification: Notification, failure: Failure): Notification {
  const failures = notification.failures + 1;
  const counted = { ...notification, failures };
  if (failures >= MOST_FAILURES) return parked(counted, failure.at, 'failed-too-often');
  return postponed(counted, addMs(failure.at, retryDelayMs(failures, failure)));
}

/** Somebody has seen to the cause: from the start. */
export function revived(notification: Notification, dueAt: Instant): Notification {
  return { ...postponed(notification, dueAt), failures: 0 };
}
