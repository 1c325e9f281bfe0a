import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ReferatbotError, errorMessage } from '../../domain/shared/errors';
import type { DocumentStore } from '../../ports/document-store';
import { loadDriver } from './connect';
import { Database } from './database';
import { LogFlush, logToDisk } from './log-flush';
import { migrate, refuseForeign } from './schema';
import { SqliteDocumentStore } from './sqlite-document-store';
import { corruptFile, translated } from './sqlite-errors';

const FILE_NAME = 'referatbot.db';
const HEADER = 'SQLite format 3\0';
/** Hardly ever used up: an import takes its lock anew for each document. */
const PATIENCE = 5_000;

/**
 * The store in `referatbot.db` under `folder`, made if missing. Several processes may have it open.
 * Errors: `store-unavailable` (folder or file unusable, or of a newer Referatbot) and `store-corrupt`;
 * a file that cannot be used is left as it was. `patience`: milliseconds a call waits for another process.
 */
export async function openSqliteStore(folder: string, patience = PATIENCE): Promise<DocumentStore> {
  const home = resolve(folder);
  const file = join(home, FILE_NAME);
  prepareFolder(home);
  checkFile(file);
  const connect = await loadDriver('store-unavailable');
  const connection = translated(file, () => connect(file, patience));
  const database = new Database(connection);
  try {
    translated(file, () => {
      prepare(database, file);
    });
  } catch (error) {
    connection.close();
    throw error;
  }
  return new SqliteDocumentStore(database, new LogFlush(() => logToDisk(file)), file);
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw unusable(folder, 'it is a file');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof ReferatbotError ? error : unusable(folder, reason(error), error);
  }
}

/** Not `recursive`: where the system lets nothing be made (below /proc, say) Node then tries for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function unusable(folder: string, why: string, cause?: unknown): ReferatbotError {
  return new ReferatbotError(
    'store-unavailable',
    `The data folder ${folder} cannot be used (${why}); name a folder that can be written with --data or DATA_DIR.`,
    { cause },
  );
}

/** Looks before SQLite does, so that a file of another kind is not touched and no companion files appear beside it. */
function checkFile(file: string): void {
  if (!existsSync(file)) return;
  const start = startOf(file);
  if (start.length > 0 && start.toString('latin1') !== HEADER) throw corruptFile(file);
}

function startOf(file: string): Buffer {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    const handle = openSync(file, 'r');
    try {
      const start = Buffer.alloc(HEADER.length);
      return start.subarray(0, readSync(handle, start));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new ReferatbotError(
      'store-unavailable',
      `${file} cannot be read and written (${reason(error)}); correct its rights, or name another data folder.`,
      { cause: error },
    );
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : errorMessage(error);
}

function prepare(database: Database, file: string): void {
  refuseForeign(database, file);
  database.get('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = NORMAL');
  migrate(database, file);
  database.get('SELECT last FROM feed');
}
