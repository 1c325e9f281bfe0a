import type { Conversation } from '../../domain/notifications/conversation';
import type { ForumId } from '../../domain/shared/ids';
import type { Roster } from '../../ports/roster';
import type { ConnectionStore } from '../../stores/connection-store';
import type { ConversationStore } from '../../stores/conversation-store';
import type { SeatDeps } from '../seats/seat-deps';

export interface RosterDeps extends Omit<SeatDeps, 'attendanceSettings'> {
  readonly connections: ConnectionStore;
  readonly conversations: ConversationStore;
  readonly roster: Roster;
}

/** Channels and group chats of the forum; null for one the bot does not know how to reach. */
export async function conversationsWith(
  { connections, conversations }: Pick<RosterDeps, 'connections' | 'conversations'>,
  forum: ForumId,
): Promise<readonly (Conversation | null)[]> {
  const connected = await connections.ofForum(forum);
  return Promise.all(
    connected.map(({ conversation }) => conversations.get({ kind: 'conversation', conversation })),
  );
}
