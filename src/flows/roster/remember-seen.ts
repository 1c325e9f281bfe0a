import type { RosterView } from '../../domain/attendance/roster-view';
import type { Person } from '../../domain/forums/access';
import type { ForumStore } from '../../stores/forum-store';
import type { SeenMembersStore } from '../../stores/seen-members-store';
import type { SeatsAsked } from '../seats/seat-deps';
import { conversationsWith, type RosterDeps } from './roster-deps';

export interface RememberSeenDeps extends RosterDeps {
  readonly forums: ForumStore;
  readonly seenMembers: Pick<SeenMembersStore, 'add'>;
}

/** So that it is known, from now on, of the members who are there when they have left. Of the actor the view does not tell. */
export async function rememberSeen(
  deps: RememberSeenDeps,
  { actor, forum }: SeatsAsked & { readonly actor: Person },
  { conversations, unread, departed }: RosterView,
): Promise<void> {
  if (conversations === 0 || unread > 0) return;
  const away = new Set([actor.id, ...departed.map(({ person }) => person)]);
  const members = (await deps.forums.get(forum))?.members ?? [];
  const people = members.map(({ person }) => person).filter((person) => !away.has(person));
  const read = (await conversationsWith(deps, forum)).flatMap((one) => (one === null ? [] : [one.id]));
  await deps.seenMembers.add({ forum, conversations: read, people, at: deps.clock.now() });
}
