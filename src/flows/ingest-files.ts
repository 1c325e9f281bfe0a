import type { RawFile } from '../ports/document-reader';
import { ingestParsed, type Ingested, type IngestDeps } from './ingest-minutes';
import { outcomeOf, readAhead, type Finished } from './ingest/read-ahead';
import { parseFile, parseFileAside, type ParsedFile } from './parse-file';
import { indexChanges, type RefreshIndexDeps } from './refresh-index';

interface FilesToIngest {
  /** How whoever asks calls them. */
  readonly files: readonly string[];
  readonly open: (file: string) => Promise<RawFile>;
  readonly forumName: string | null;
}

/** From so many files on, reading them aside makes up for the start of the thread that does it. */
const MANY = 12;
/** So many are read before their turn comes … */
const AHEAD = 8;
/** … and so many are indexed in one go. */
const INDEXED_TOGETHER = 4;

/**
 * Takes files in one after the other and makes them searchable. Of many the next ones are read while one is stored. A file
 * that fails does not stop the others. Errors: those of the index, when all the files are stored.
 */
export async function* ingestFiles(
  deps: IngestDeps & RefreshIndexDeps,
  { files, open, forumName }: FilesToIngest,
): AsyncGenerator<Finished<string, Ingested>> {
  const isMany = files.length >= MANY;
  const parse = isMany ? parseFileAside : parseFile;
  const read = async (place: string): Promise<{ file: RawFile; parsed: ParsedFile }> => {
    const file = await open(place);
    return { file, parsed: await parse(deps, file) };
  };
  let [stored, indexed] = [0, 0];
  for await (const { of, outcome } of readAhead(files, read, isMany ? AHEAD : 0)) {
    if (outcome.kind === 'failed') {
      yield { of, outcome };
      continue;
    }
    const { file, parsed } = outcome.value;
    yield { of, outcome: await outcomeOf(() => ingestParsed(deps, { file, forumName }, parsed)) };
    stored += 1;
    // What fails here fails again in the end, and is told then.
    if (stored % INDEXED_TOGETHER === 0) indexed += await indexChanges(deps).catch(() => 0);
  }
  indexed += await indexChanges(deps);
  if (indexed > 0) await deps.index.tidy();
}
