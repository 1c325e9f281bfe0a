import type { Person } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import type { Conversation } from '../../domain/notifications/conversation';
import type { PersonId } from '../../domain/shared/ids';
import type { ForumStore } from '../../stores/forum-store';
import type { OutboxStore } from '../../stores/outbox-store';
import { endAccess } from './end-access';
import { conversationsWith, type RosterDeps } from './roster-deps';
import { tellOfRoster } from './tell-of-roster';

export interface FollowRosterDeps extends RosterDeps {
  readonly forums: ForumStore;
  readonly outbox: OutboxStore;
}

/** People have come to a channel or group chat, or left it, as the client's service tells. */
export interface RosterChange {
  readonly conversation: string;
  /** Null outside teams. */
  readonly team: string | null;
  readonly people: readonly PersonId[];
  /** Who has let them in or taken them out, where that is told. */
  readonly by: Person;
}

/** Nobody gets into a forum by entering its channel: the secretariat is told, and decides. */
export async function peopleJoined(deps: FollowRosterDeps, change: RosterChange): Promise<void> {
  for (const { forum } of await forumsConcerned(deps, change)) {
    const members = new Set(forum.members.map(({ person }) => person));
    if (change.people.some((person) => !members.has(person))) await tellOfRoster(deps, forum, 'joined');
  }
}

/**
 * Whoever leaves the last conversation of a forum has no access from then on. What they hold there stays until the
 * secretariat decides on it, which is told.
 */
export async function peopleLeft(deps: FollowRosterDeps, change: RosterChange): Promise<void> {
  for (const { forum, others } of await forumsConcerned(deps, change)) {
    const leaving = forum.members.filter(({ person }) => change.people.includes(person));
    if (leaving.length === 0) continue;
    const elsewhere = await peopleIn(deps, others);
    const ended = leaving.filter(({ person }) => !elsewhere.has(person));
    // Told first: of somebody who is no member any more, nobody would hear after a failure.
    if (ended.length > 0) await tellOfRoster(deps, forum, 'left');
    for (const { person } of ended)
      await endAccess(deps, forum.id, { person, by: change.by, act: 'member-left' });
  }
}

interface Concerned {
  readonly forum: Forum;
  /** Its conversations that the change is not about. */
  readonly others: readonly Conversation[];
}

async function forumsConcerned(deps: FollowRosterDeps, change: RosterChange): Promise<readonly Concerned[]> {
  const forums = await deps.forums.list();
  const concerned = await Promise.all(
    forums.map(async (forum) => {
      const all = (await conversationsWith(deps, forum.id)).filter((one) => one !== null);
      const others = all.filter((one) => !isAbout(change, one));
      return others.length === all.length ? [] : [{ forum, others }];
    }),
  );
  return concerned.flat();
}

function isAbout({ conversation, team }: RosterChange, { id, team: of }: Conversation): boolean {
  return id === conversation || (team !== null && of === team);
}

/** A conversation that cannot be read keeps nobody in. */
async function peopleIn(
  { roster }: FollowRosterDeps,
  conversations: readonly Conversation[],
): Promise<ReadonlySet<PersonId>> {
  const rosters = await Promise.all(conversations.map((one) => roster.read(one)));
  return new Set(rosters.flatMap((people) => (people ?? []).map(({ id }) => id)));
}
