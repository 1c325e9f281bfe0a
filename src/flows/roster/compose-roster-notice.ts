import { roleIn, type UnclaimedForums } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { RosterMessage } from '../../domain/messages/roster';
import type { Notification, RosterContent } from '../../domain/notifications/notification';
import type { ForumStore } from '../../stores/forum-store';

/** Null where the receiver has no longer to do with it. */
export async function composeRosterNotice(
  { forums, unclaimed }: { readonly forums: ForumStore; readonly unclaimed: UnclaimedForums },
  { forum: id, receiver }: Pick<Notification, 'forum' | 'receiver'>,
  { occasion }: RosterContent,
): Promise<RosterMessage | null> {
  const forum = await forums.get(id);
  if (forum === null || receiver.kind !== 'person') return null;
  const actor = { kind: 'person', id: receiver.person, name: '' } as const;
  if (!may(roleIn(forum, actor, unclaimed), 'change-settings')) return null;
  return { kind: 'roster-changed', forum: id, forumName: forum.name, occasion };
}
