import type { Minutes, Warning } from '../domain/minutes/model';
import type { IsoDate } from '../domain/shared/dates';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { DocumentReader, RawFile } from '../ports/document-reader';
import type { Saved } from '../stores/stored-minutes';
import { forumNameFor } from './ingest/forum-name';
import { keepMinutes, type KeepDeps } from './ingest/keep-minutes';
import { parseFile } from './parse-file';

export interface IngestDeps extends KeepDeps {
  readonly reader: DocumentReader;
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
  const saved = await keepMinutes(deps, {
    source: input.file.name,
    text,
    minutes: warnings.length > 0 ? { ...minutes, warnings: [...minutes.warnings, ...warnings] } : minutes,
    forumName: name,
  });
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
