import type { Actor } from '../../domain/forums/access';
import type { Corrections } from '../../domain/minutes/corrections';
import type { Minutes } from '../../domain/minutes/model';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingStore } from '../../stores/meeting-store';
import type { MinutesStore } from '../../stores/minutes-store';
import type { Saved, StoredMinutes } from '../../stores/stored-minutes';
import type { TaskStore } from '../../stores/task-store';
import { announceMinutes, type AnnounceDeps } from '../notifications/announce-minutes';
import { contentHash } from './content-hash';
import { keepMeeting } from './keep-meeting';
import { keepTasks } from './keep-tasks';

export interface KeepDeps extends AnnounceDeps {
  readonly forums: ForumStore;
  readonly minutes: MinutesStore;
  readonly meetings: MeetingStore;
  readonly tasks: TaskStore;
  readonly audit: AuditStore;
  readonly clock: Clock;
}

/** Minutes of one meeting, read and ready to be stored. */
export interface ReadMinutes {
  /** Who brings them in. */
  readonly by: Actor;
  readonly source: string;
  readonly text: string;
  readonly minutes: Minutes;
  readonly forumName: string;
  /** What somebody settled before. */
  readonly corrections?: Corrections;
}

/**
 * Stores them with their meeting and their draft tasks, and lets the forum's conversations know; what was interrupted is
 * completed by doing it again.
 */
export async function keepMinutes(deps: KeepDeps, read: ReadMinutes): Promise<Saved> {
  const { source, text, minutes, forumName, corrections } = read;
  const saved = await deps.minutes.save({
    forum: await deps.forums.ensure(forumName, minutes.level),
    source,
    text,
    contentHash: contentHash(text),
    minutes,
    ...(corrections && { corrections }),
    storedAt: deps.clock.now(),
  });
  if (saved.kind === 'withdrawn') return saved;
  if (saved.kind !== 'unchanged') await noteImport(deps, read.by, saved.stored);
  await keepMeeting(deps, saved);
  await keepTasks(deps, saved.stored);
  await announceMinutes(deps, saved.stored);
  return saved;
}

async function noteImport(
  { audit }: KeepDeps,
  by: Actor,
  { forum, id, version, storedAt }: StoredMinutes,
): Promise<void> {
  const choice = String(version);
  await audit.append({ forum, at: storedAt, by, act: 'minutes-imported', subject: id, choice });
}
