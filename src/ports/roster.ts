import type { RosterPerson } from '../domain/attendance/roster';
import type { Conversation } from '../domain/notifications/conversation';

/** Who is in a channel or group chat, as the client's service tells at this moment. */
export interface Roster {
  /** Null where it does not tell, or not soon enough for somebody who waits. Never rejects. */
  read(conversation: Conversation): Promise<readonly RosterPerson[] | null>;
}
