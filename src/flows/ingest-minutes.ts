import type { Minutes, Warning } from '../domain/minutes/model';
import type { IsoDate } from '../domain/shared/dates';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { Clock } from '../ports/clock';
import type { DocumentReader, RawFile } from '../ports/document-reader';
import type { ForumStore } from '../stores/forum-store';
import type { MeetingStore } from '../stores/meeting-store';
import type { MinutesStore } from '../stores/minutes-store';
import type { Saved } from '../stores/stored-minutes';
import type { TaskStore } from '../stores/task-store';
import { contentHash } from './ingest/content-hash';
import { forumNameFor } from './ingest/forum-name';
import { keepMeeting } from './ingest/keep-meeting';
import { keepTasks } from './ingest/keep-tasks';
import { parseFile } from './parse-file';

export interface IngestDeps {
  readonly reader: DocumentReader;
  readonly forums: ForumStore;
  readonly minutes: MinutesStore;
  readonly meetings: MeetingStore;
  readonly tasks: TaskStore;
  readonly clock: Clock;
}

export interface Ingested {
  readonly kind: Saved['kind'];
  readonly source: string;
  readonly id: MinutesId;
  readonly forum: ForumId;
  readonly forumName: string;
  /** Counted from 1. */
  readonly version: number;
  readonly date: IsoDate | null;
  /** Numbers of agenda items and of draft tasks. */
  readonly items: number;
  readonly tasks: number;
  readonly warnings: readonly Warning[];
}

/**
 * Takes one file in. What was interrupted is completed by doing it again; the same text again changes nothing.
 * Errors: those of the reader, and `no-minutes` where neither the text nor `forumName` says whose minutes they are.
 * Nothing is stored then.
 */
export async function ingestMinutes(
  deps: IngestDeps,
  input: { readonly file: RawFile; readonly forumName: string | null },
): Promise<Ingested> {
  const { text, minutes } = await parseFile(deps, input.file);
  const { name, warnings } = forumNameFor(minutes, input);
  const forum = await deps.forums.ensure(name, minutes.level);
  const saved = await deps.minutes.save({
    forum,
    source: input.file.name,
    text,
    contentHash: contentHash(text),
    minutes: warnings.length > 0 ? { ...minutes, warnings: [...minutes.warnings, ...warnings] } : minutes,
    storedAt: deps.clock.now(),
  });
  await keepMeeting(deps, saved);
  await keepTasks(deps, saved);
  return summary(saved);
}

function summary({ kind, stored }: Saved): Ingested {
  const { id, forum, forumName, version, source } = stored;
  const { date, items, tasks, warnings }: Minutes = stored.minutes;
  return {
    kind,
    source,
    id,
    forum,
    forumName,
    version,
    date,
    items: items.length,
    tasks: tasks.length,
    warnings,
  };
}
