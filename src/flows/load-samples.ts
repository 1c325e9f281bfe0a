import type { RawFile } from '../ports/document-reader';
import type { StoredMinutes } from '../stores/minutes-store';
import { contentHash } from './ingest/content-hash';
import { ingestMinutes, type IngestDeps } from './ingest-minutes';

/**
 * Fills a store that holds nothing else with the sample minutes, in their order; an interrupted start is completed by the
 * next. What is there already is not read again.
 */
export async function loadSamples(
  deps: IngestDeps,
  files: readonly RawFile[],
): Promise<{ readonly loaded: number }> {
  const stored = await storedMinutes(deps, files.length);
  const names = new Set(files.map(({ name }) => name));
  if (stored.some(({ source }) => !names.has(source))) return { loaded: 0 };
  let loaded = 0;
  for (const file of await unfinished(deps, files, stored)) {
    const { kind } = await ingestMinutes(deps, { file, forumName: null });
    if (kind !== 'unchanged') loaded++;
  }
  return { loaded };
}

/** Enough of every forum to see whether anything but the samples is there. */
async function storedMinutes(
  { forums, minutes }: IngestDeps,
  samples: number,
): Promise<readonly StoredMinutes[]> {
  const limit = Math.min(samples + 1, 100);
  const pages = await Promise.all((await forums.list()).map(({ id }) => minutes.list(id, { limit })));
  return pages.flatMap(({ entries }) => entries);
}

/** The last one that is there may have been interrupted after its minutes were kept; those before it are complete. */
async function unfinished(
  { reader }: IngestDeps,
  files: readonly RawFile[],
  stored: readonly StoredMinutes[],
): Promise<readonly RawFile[]> {
  const known = new Set(stored.map((one) => one.contentHash));
  const there = await Promise.all(files.map(async (file) => known.has(contentHash(await reader.read(file)))));
  const first = there.indexOf(false);
  return files.slice(Math.max(0, (first < 0 ? files.length : first) - 1));
}
