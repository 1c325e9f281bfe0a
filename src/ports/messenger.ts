import type { Utterance } from '../domain/message';
import type { Conversation } from '../domain/notifications/conversation';

/**
 * What came of an attempt to say something unasked.
 * retry-later: it may work another time; `afterMs` where the service says how long to wait ·
 * blocked: the bot was blocked or removed there · gone: there is no such conversation any more ·
 * refused: this message will never be taken.
 */
export type Delivered =
  | { readonly kind: 'sent'; readonly activity: string }
  | { readonly kind: 'retry-later'; readonly afterMs: number | null; readonly status: number }
  | { readonly kind: 'blocked' | 'gone' | 'refused'; readonly status: number };

/** Says something in a conversation without having been asked. Never rejects for what the service answers. */
export interface Messenger {
  send(conversation: Conversation, utterance: Utterance): Promise<Delivered>;
}
