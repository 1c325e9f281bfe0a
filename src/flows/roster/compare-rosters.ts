import { goneSince } from '../../domain/attendance/seen-members';
import type { Forum } from '../../domain/forums/forum';
import type { Conversation } from '../../domain/notifications/conversation';
import type { PersonId } from '../../domain/shared/ids';
import type { Log } from '../../ports/log';
import type { ForumStore } from '../../stores/forum-store';
import type { OutboxStore } from '../../stores/outbox-store';
import type { SeenMembersStore } from '../../stores/seen-members-store';
import { endAccess } from './end-access';
import { conversationsWith, type RosterDeps } from './roster-deps';
import { tellOfRoster } from './tell-of-roster';

export interface CompareRostersDeps extends RosterDeps {
  readonly forums: ForumStore;
  readonly outbox: OutboxStore;
  readonly seenMembers: SeenMembersStore;
  readonly log: Log;
}

/**
 * Ends the access of those who left every conversation of a forum while nobody was there to hear of it. One forum after
 * the other, so that the service is asked little at a time. Resolves to how many forums have to be looked at again soon.
 */
export async function compareRosters(deps: CompareRostersDeps): Promise<number> {
  let again = 0;
  for (const forum of await deps.forums.list()) if (!(await compare(deps, forum))) again += 1;
  return again;
}

/** Resolves to whether it is settled: what cannot be read, or believed, takes access from nobody. */
async function compare(deps: CompareRostersDeps, forum: Forum): Promise<boolean> {
  const known = (await conversationsWith(deps, forum.id)).filter((one) => one?.reachable !== false);
  const conversations = known.filter((one) => one !== null);
  if (conversations.length === 0 || conversations.length < known.length || forum.members.length === 0)
    return true;
  const people = await peopleIn(deps, conversations);
  if (people === null) return false;
  const now = { forum, conversations: conversations.map(({ id }) => id), people };
  const gone = goneSince(await deps.seenMembers.of(forum.id), now);
  if (gone === null) {
    deps.log.warn('nobody of a forum is in its conversations any more, which is not believed', {
      forum: forum.id,
    });
    return false;
  }
  if (gone.length > 0) await tellOfRoster(deps, forum, 'left');
  const by = { kind: 'bot' } as const;
  for (const { person } of gone) await endAccess(deps, forum.id, { person, by, act: 'member-missing' });
  await remember(deps, now);
  return true;
}

/** Null where one of them cannot be read: somebody may be in that one. */
async function peopleIn(
  { roster }: CompareRostersDeps,
  conversations: readonly Conversation[],
): Promise<ReadonlySet<PersonId> | null> {
  const people = new Set<PersonId>();
  for (const conversation of conversations) {
    const read = await roster.read(conversation);
    if (read === null) return null;
    for (const { id } of read) people.add(id);
  }
  return people;
}

async function remember(
  { seenMembers, clock }: CompareRostersDeps,
  {
    forum,
    conversations,
    people,
  }: {
    readonly forum: Forum;
    readonly conversations: readonly string[];
    readonly people: ReadonlySet<PersonId>;
  },
): Promise<void> {
  const seen = forum.members.map(({ person }) => person).filter((person) => people.has(person));
  await seenMembers.save({
    forum: forum.id,
    conversations: conversations.toSorted(),
    people: seen.toSorted(),
    at: clock.now(),
  });
}
