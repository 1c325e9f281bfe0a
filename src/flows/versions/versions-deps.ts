import { roleIn, type Actor, type UnclaimedForums } from '../../domain/forums/access';
import type { Forum } from '../../domain/forums/forum';
import { may, type Right } from '../../domain/forums/rights';
import type { ForumId, MinutesId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { PassageIndex } from '../../ports/passage-index';
import type { AuditStore } from '../../stores/audit-store';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingStore } from '../../stores/meeting-store';
import type { MinutesStore } from '../../stores/minutes-store';
import type { OutboxStore } from '../../stores/outbox-store';
import type { TaskStore } from '../../stores/task-store';

export interface VersionsDeps {
  readonly forums: Pick<ForumStore, 'get'>;
  readonly minutes: MinutesStore;
  readonly meetings: MeetingStore;
  readonly tasks: TaskStore;
  readonly audit: AuditStore;
  readonly outbox: Pick<OutboxStore, 'cancel'>;
  readonly index: PassageIndex;
  readonly clock: Clock;
  readonly unclaimed: UnclaimedForums;
}

export interface OfMinutes {
  readonly actor: Actor;
  readonly forum: ForumId;
  readonly minutes: MinutesId;
}

/** The forum, for those who may do this there; null for everybody else, and where there is none. */
export async function forumFor(
  { forums, unclaimed }: Pick<VersionsDeps, 'forums' | 'unclaimed'>,
  { forum: id, actor }: Pick<OfMinutes, 'forum' | 'actor'>,
  right: Right,
): Promise<Forum | null> {
  const forum = await forums.get(id);
  return forum !== null && may(roleIn(forum, actor, unclaimed), right) ? forum : null;
}
