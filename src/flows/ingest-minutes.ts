import type { Minutes, Warning } from '../domain/minutes/model';
import type { ParsedMeeting } from '../domain/minutes/parse-meetings';
import type { IsoDate } from '../domain/shared/dates';
import type { ForumId, MinutesId } from '../domain/shared/ids';
import type { DocumentReader, RawFile } from '../ports/document-reader';
import type { Saved } from '../stores/stored-minutes';
import { forumNameFor } from './ingest/forum-name';
import { keepMinutes, type KeepDeps, type ReadMinutes } from './ingest/keep-minutes';
import { parseFile, type ParsedFile } from './parse-file';

export interface IngestDeps extends KeepDeps {
  readonly reader: DocumentReader;
}

export interface IngestInput {
  readonly file: RawFile;
  readonly forumName: string | null;
}

/** The first meeting of the file, with those that follow it. */
export interface Ingested extends IngestedMeeting {
  readonly others: readonly IngestedMeeting[];
}

export interface IngestedMeeting {
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
 * Takes one file in for the operator, each meeting it holds as minutes of its own. What was interrupted is completed by doing it again; the same text again changes nothing.
 * Errors: those of the reader, and `no-minutes` where neither the text nor `forumName` says whose minutes they are.
 * Nothing is stored then.
 */
export async function ingestMinutes(deps: IngestDeps, input: IngestInput): Promise<Ingested> {
  return ingestParsed(deps, input, await parseFile(deps, input.file));
}

/** The same for a file whose meetings have been read. */
export async function ingestParsed(
  deps: KeepDeps,
  input: IngestInput,
  { others, ...meeting }: ParsedFile,
): Promise<Ingested> {
  const first = readMinutes(meeting, input);
  const further = others.map((other) => readMinutes(other, input));
  const saved = await keepMinutes(deps, first);
  const rest: IngestedMeeting[] = [];
  for (const read of further) rest.push(summary(await keepMinutes(deps, read)));
  return { ...summary(saved), others: rest };
}

function readMinutes({ text, minutes }: ParsedMeeting, input: IngestInput): ReadMinutes {
  const { name, warnings } = forumNameFor(minutes, input);
  const all = warnings.length > 0 ? { ...minutes, warnings: [...minutes.warnings, ...warnings] } : minutes;
  return { by: { kind: 'operator' }, source: input.file.name, text, minutes: all, forumName: name };
}

function summary({ kind, stored }: Saved): IngestedMeeting {
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
