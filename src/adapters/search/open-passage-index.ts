import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Libsql from 'libsql';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { Log } from '../../ports/log';
import type { PassageIndex } from '../../ports/passage-index';
import { INDEX_FORMAT, SCHEMA } from './schema';
import { SqlitePassageIndex } from './sqlite-passage-index';

/** Milliseconds to wait for another process that writes to the same file. */
const BUSY_TIMEOUT = 5_000;
const COMPANIONS = ['', '-wal', '-shm', '-journal'];
const UNUSABLE = /^SQLITE_(?:CORRUPT|NOTADB|ERROR)/;

/**
 * Opens the index in `file` (":memory:" for none). A file that is damaged, or was written by another version of the
 * schema or the analysis, is thrown away with one line in the log; the next refresh fills the new one.
 */
export async function openPassageIndex(file: string, log: Log): Promise<PassageIndex> {
  const Connection = await loadLibsql();
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const opened = tryOpen(Connection, file);
  if (!(opened instanceof Unusable)) return new SqlitePassageIndex(opened);
  log.warn('search index thrown away, it will be rebuilt', { file, reason: opened.reason });
  for (const companion of COMPANIONS) rmSync(file + companion, { force: true });
  const fresh = tryOpen(Connection, file);
  if (!(fresh instanceof Unusable)) return new SqlitePassageIndex(fresh);
  throw unavailable(file, fresh.reason);
}

class Unusable {
  constructor(readonly reason: string) {}
}

function tryOpen(Connection: typeof Libsql, file: string): Libsql.Database | Unusable {
  let database: Libsql.Database | undefined;
  try {
    database = new Connection(file, { timeout: BUSY_TIMEOUT });
    const found = prepare(database);
    if (found === INDEX_FORMAT) return database;
    database.close();
    return new Unusable(`format ${found}, expected ${INDEX_FORMAT}`);
  } catch (error) {
    database?.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (UNUSABLE.test(code)) return new Unusable(errorMessage(error));
    throw unavailable(file, errorMessage(error), error);
  }
}

/** The format the file says it has, after making the tables of a new one. */
function prepare(database: Libsql.Database): string {
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  const known = database.prepare("SELECT name FROM sqlite_master WHERE name = 'meta'").get();
  if (known === undefined) {
    database.exec(SCHEMA);
    database.prepare("INSERT OR IGNORE INTO meta VALUES ('format', ?)").run(INDEX_FORMAT);
  }
  const row = database.prepare("SELECT value FROM meta WHERE name = 'format'").get() as
    { value: string } | undefined;
  database.prepare('SELECT count(*) FROM passages').get();
  return row?.value ?? 'none';
}

/** The native package is loaded here and not earlier, so that commands without a search do without it. */
async function loadLibsql(): Promise<typeof Libsql> {
  try {
    return (await import('libsql')).default;
  } catch (error) {
    throw new ReferatbotError(
      'index-unavailable',
      `The embedded search "libsql" cannot be loaded on this machine (${process.platform}-${process.arch}); run npm ci here.`,
      { cause: error },
    );
  }
}

function unavailable(file: string, reason: string, cause?: unknown): ReferatbotError {
  return new ReferatbotError(
    'index-unavailable',
    `The search index ${file} cannot be opened (${reason}); check disk and rights, or delete the file: it is rebuilt.`,
    { cause },
  );
}
