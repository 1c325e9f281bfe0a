import type { RawFile } from '../ports/document-reader';
import { ingestMinutes, type IngestDeps } from './ingest-minutes';

/** Fills a store that holds nothing else with the sample minutes; an interrupted start is completed by the next. */
export async function loadSamples(
  deps: IngestDeps,
  files: readonly RawFile[],
): Promise<{ readonly loaded: number }> {
  const samples = new Set(files.map(({ name }) => name));
  if (!(await holdsOnly(deps, samples))) return { loaded: 0 };
  let loaded = 0;
  for (const file of files) {
    const { kind } = await ingestMinutes(deps, { file, forumName: null });
    if (kind !== 'unchanged') loaded++;
  }
  return { loaded };
}

async function holdsOnly(deps: IngestDeps, samples: ReadonlySet<string>): Promise<boolean> {
  for (const { id } of await deps.forums.list()) {
    const { entries } = await deps.minutes.list(id, { limit: Math.min(samples.size + 1, 100) });
    if (entries.some(({ source }) => !samples.has(source))) return false;
  }
  return true;
}
