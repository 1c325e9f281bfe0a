import type { ForumChoice, UndeliveredEntry } from '../../../domain/messages/notifications';
import type { Conversation } from '../../../domain/notifications/conversation';
import type { NotificationKind, Receiver } from '../../../domain/notifications/notification';
import type { ForumId } from '../../../domain/shared/ids';
import type { Asked } from './asked';

/** Null: not for this actor, or no such forum; which of them is not told. */
export type Changed = { readonly forum: ForumChoice; readonly muted: readonly NotificationKind[] } | null;

interface ConnectionChange extends Asked {
  readonly forum: ForumId;
  readonly conversation: string;
}

export interface NotificationUseCases {
  /** The bot was heard from, or was added, there. */
  rememberConversation(conversation: Conversation): Promise<void>;
  /** The bot was removed there. */
  forgetConversation(receiver: Receiver): Promise<void>;
  /** The forums the actor may connect, and those of them that this conversation is connected to. */
  connectableForums(
    asked: Asked & { readonly conversation: string },
  ): Promise<{ readonly all: readonly ForumChoice[]; readonly connected: readonly ForumChoice[] }>;
  /** In the forums the actor sees to. */
  listUndelivered(asked: Asked): Promise<readonly UndeliveredEntry[]>;
  /** Resolves to how many are tried once more. */
  retryUndelivered(asked: Asked): Promise<number>;
  /** By the name of the forum. */
  connectForum(change: Omit<ConnectionChange, 'forum'> & { readonly name: string }): Promise<Changed>;
  disconnectForum(change: ConnectionChange): Promise<Changed>;
  muteNotifications(
    change: ConnectionChange & { readonly kind: NotificationKind; readonly muted: boolean },
  ): Promise<Changed>;
}
