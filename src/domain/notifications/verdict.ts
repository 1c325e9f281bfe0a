import type { Instant } from '../shared/dates';
import type { Notification } from './notification';
import { nextSendable, type SendingRules } from './sending-hours';

/** What to do with an entry whose moment has come, before anything is read or sent. */
export type Verdict =
  | { readonly kind: 'send' }
  | { readonly kind: 'expired' }
  /** People are left alone at this hour. */
  | { readonly kind: 'postpone'; readonly until: Instant };

/** Late is judged by the moment it could be sent: what expires during the night is not sent in the morning. */
export function verdictOn(notification: Notification, now: Instant, rules: SendingRules): Verdict {
  const at = nextSendable(now, rules);
  if (notification.expiresAt !== null && at >= notification.expiresAt) return { kind: 'expired' };
  return at === now ? { kind: 'send' } : { kind: 'postpone', until: at };
}
