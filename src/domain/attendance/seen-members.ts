import type { Forum, Member } from '../forums/forum';
import type { Instant } from '../shared/dates';
import type { ForumId, PersonId } from '../shared/ids';

/** Which members of a forum were in its channels and group chats when these were last read. */
export interface SeenMembers {
  readonly forum: ForumId;
  /** Their ids, in order. */
  readonly conversations: readonly string[];
  readonly people: readonly PersonId[];
  readonly at: Instant;
}

interface ReadNow {
  readonly forum: Forum;
  readonly conversations: readonly string[];
  readonly people: ReadonlySet<PersonId>;
}

/**
 * Members who were in a conversation of the forum and are in none by now. Whoever was never seen there was let in some
 * other way and stays. Null where what was read is hard to believe: that everybody has left is more likely a fault.
 */
export function goneSince(seen: SeenMembers | null, now: ReadNow): readonly Member[] | null {
  // Those of a conversation that is connected no longer have not left because of that.
  if (seen?.conversations.every((one) => now.conversations.includes(one)) !== true) return [];
  const known = now.forum.members.filter(({ person }) => seen.people.includes(person));
  const gone = known.filter(({ person }) => !now.people.has(person));
  return gone.length > 0 && gone.length === known.length ? null : gone;
}
