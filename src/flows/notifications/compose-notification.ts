import type { MinutesAnnounced } from '../../domain/messages/notifications';
import { isMeetingContent, type Notification } from '../../domain/notifications/notification';
import type { ConnectionStore } from '../../stores/connection-store';
import type { MinutesStore } from '../../stores/minutes-store';

export interface ComposeDeps {
  readonly connections: Pick<ConnectionStore, 'get'>;
  readonly minutes: Pick<MinutesStore, 'get'>;
}

/**
 * What a notification about minutes says at this moment. Null when it has been overtaken: the minutes are gone or have a newer version,
 * or the conversation does not belong to the forum any more and must not hear of it.
 */
export async function composeNotification(
  { connections, minutes }: ComposeDeps,
  { forum, receiver, content }: Notification,
): Promise<MinutesAnnounced | null> {
  if (
    receiver.kind !== 'conversation' ||
    isMeetingContent(content) ||
    content.kind === 'questions' ||
    content.kind === 'members'
  )
    return null;
  if ((await connections.get(forum, receiver.conversation)) === null) return null;
  const stored = await minutes.get(forum, content.minutes);
  if (stored?.version !== content.version) return null;
  const { id, forumName, source, minutes: read } = stored;
  return {
    kind: 'minutes-announced',
    entry: { id, forum, forumName, date: read.date, source, items: read.items.length },
    changed: content.kind === 'changed-minutes',
    titles: read.items.map(({ title }) => title),
  };
}
