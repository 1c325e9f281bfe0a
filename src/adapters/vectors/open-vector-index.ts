import type { Log } from '../../ports/log';
import type { VectorIndex } from '../../ports/vector-index';
import type { Connection } from '../sqlite/connect';
import { openDerivedFile } from '../sqlite/open-derived-file';
import { SqliteVectorIndex } from './sqlite-vector-index';

const FORMAT = '1';
/** 160,000 passages of 1,536 numbers. */
const MOST_BYTES = 256 * 1024 * 1024;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS settled (minutes TEXT PRIMARY KEY, fingerprint TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS vectors (
    row INTEGER PRIMARY KEY AUTOINCREMENT, minutes TEXT NOT NULL, forum TEXT NOT NULL, item INTEGER NOT NULL,
    digest TEXT NOT NULL, scale REAL NOT NULL, steps BLOB NOT NULL, UNIQUE (minutes, digest)
  );
  CREATE INDEX IF NOT EXISTS vectors_by_forum ON vectors (forum, row);
`;

export interface VectorIndexFile {
  /** ":memory:" for none. */
  readonly file: string;
  /** Vectors of another model are thrown away. */
  readonly model: string;
  /** Bytes of vectors that stay in memory. */
  readonly mostBytes?: number;
}

/** Opens the vectors. A file that is damaged, or holds those of another model or format, is emptied with one line in the log. */
export async function openVectorIndex(
  { file, model, mostBytes = MOST_BYTES }: VectorIndexFile,
  log: Log,
): Promise<VectorIndex> {
  const connection = await openDerivedFile({ file, prepare }, log);
  keepOnly(connection, model, log);
  return new SqliteVectorIndex(connection, mostBytes);
}

function prepare(connection: Connection): null {
  connection.exec(SCHEMA);
  connection.prepare('SELECT count(*) FROM settled').get();
  return null;
}

/** Another process may have the file open, so it stays where it is. */
function keepOnly(connection: Connection, model: string, log: Log): void {
  const about = `${FORMAT} ${model}`;
  const known = connection.prepare("SELECT value FROM meta WHERE name = 'about'").get() as
    { value: string } | undefined;
  if (known?.value === about) return;
  if (known !== undefined) log.warn('vectors of another model forgotten, they will be made again', { model });
  connection
    .transaction(() => {
      connection.exec('DELETE FROM vectors; DELETE FROM settled; DELETE FROM meta');
      connection.prepare("INSERT INTO meta VALUES ('about', ?)").run(about);
    })
    .immediate();
}
