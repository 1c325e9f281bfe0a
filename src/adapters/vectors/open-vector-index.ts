import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { Log } from '../../ports/log';
import type { VectorIndex } from '../../ports/vector-index';
import { SqliteVectorIndex } from './sqlite-vector-index';

const FORMAT = '1';
/** Milliseconds to wait for another process that writes to the same file. */
const BUSY_TIMEOUT = 5_000;
/** 160,000 passages of 1,536 numbers. */
const MOST_BYTES = 256 * 1024 * 1024;
const UNUSABLE = /^SQLITE_(?:CORRUPT|NOTADB|ERROR)/;
const COMPANIONS = ['', '-wal', '-shm', '-journal'];
const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
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
  const { default: Connection } = await import('libsql');
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const opened = tryOpen(Connection, file);
  if (!(opened instanceof Unusable)) return new SqliteVectorIndex(ofModel(opened, model, log), mostBytes);
  log.warn('vectors thrown away, they will be made again', { file, reason: opened.reason });
  for (const companion of COMPANIONS) rmSync(file + companion, { force: true });
  const fresh = tryOpen(Connection, file);
  if (!(fresh instanceof Unusable)) return new SqliteVectorIndex(ofModel(fresh, model, log), mostBytes);
  throw unavailable(file, fresh.reason);
}

class Unusable {
  constructor(readonly reason: string) {}
}

function tryOpen(Connection: typeof Libsql, file: string): Libsql.Database | Unusable {
  let database: Libsql.Database | undefined;
  try {
    database = new Connection(file, { timeout: BUSY_TIMEOUT });
    database.exec(SCHEMA);
    database.prepare('SELECT count(*) FROM settled').get();
    return database;
  } catch (error) {
    database?.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (UNUSABLE.test(code)) return new Unusable(errorMessage(error));
    throw unavailable(file, errorMessage(error));
  }
}

/** Another process may have the file open, so it stays where it is. */
function ofModel(database: Libsql.Database, model: string, log: Log): Libsql.Database {
  const about = `${FORMAT} ${model}`;
  const known = database.prepare("SELECT value FROM meta WHERE name = 'about'").get() as
    { value: string } | undefined;
  if (known?.value === about) return database;
  if (known !== undefined) log.warn('vectors of another model forgotten, they will be made again', { model });
  database
    .transaction(() => {
      database.exec('DELETE FROM vectors; DELETE FROM settled; DELETE FROM meta');
      database.prepare("INSERT INTO meta VALUES ('about', ?)").run(about);
    })
    .immediate();
  return database;
}

function unavailable(file: string, reason: string): ReferatbotError {
  return new ReferatbotError(
    'index-unavailable',
    `The vectors in ${file} cannot be opened (${reason}); check disk and rights, or delete the file: they are made again.`,
  );
}
