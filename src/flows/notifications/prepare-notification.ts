import type { Utterance } from '../../domain/message';
import type { Conversation } from '../../domain/notifications/conversation';
import type { DropReason, Notification } from '../../domain/notifications/notification';
import { isMuted } from '../../domain/notifications/preferences';
import type { DispatchDeps } from './dispatch-deps';

export type Prepared =
  | { readonly kind: 'ready'; readonly conversation: Conversation; readonly utterance: Utterance }
  | { readonly kind: 'drop'; readonly reason: DropReason }
  | { readonly kind: 'unreachable' };

/** Makes the words, unless nobody wants them, there is nothing to say any more, or there is no way to say it. */
export async function prepareNotification(
  { preferences, conversations, compose }: DispatchDeps,
  notification: Notification,
): Promise<Prepared> {
  const { receiver, content } = notification;
  if (isMuted(await preferences.of(receiver), content.kind)) return { kind: 'drop', reason: 'muted' };
  const utterance = await compose(notification);
  if (utterance === null) return { kind: 'drop', reason: 'obsolete' };
  const conversation = await conversations.get(receiver);
  if (conversation?.reachable !== true) return { kind: 'unreachable' };
  return { kind: 'ready', conversation, utterance };
}
