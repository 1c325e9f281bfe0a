import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorMessage, ReferatbotError } from '../../domain/shared/errors';
import type { Log } from '../../ports/log';
import { loadDriver, type Connection } from './connect';

/** A file whose whole content can be made again. */
interface DerivedFile {
  /** ":memory:" for none. */
  readonly file: string;
  /** Makes the tables of a new file; gives why an old one is of no use, null where it is. */
  readonly prepare: (connection: Connection) => string | null;
}

/** Milliseconds to wait for another process that writes to the same file. */
const PATIENCE = 5_000;
const COMPANIONS = ['', '-wal', '-shm', '-journal'];
const UNUSABLE = /^SQLITE_(?:CORRUPT|NOTADB|ERROR)/;

/**
 * Opens the file. One that is damaged, or of no use to `prepare`, is thrown away with one line in the log.
 * Errors: `index-unavailable`.
 */
export async function openDerivedFile(derived: DerivedFile, log: Log): Promise<Connection> {
  const { file } = derived;
  const connect = await loadDriver('index-unavailable');
  const open = (): Connection | Unusable => tryOpen(() => connect(file, PATIENCE), derived);
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const opened = open();
  if (!(opened instanceof Unusable)) return opened;
  log.warn('file thrown away, it will be made again', { file, reason: opened.reason });
  for (const companion of COMPANIONS) rmSync(file + companion, { force: true });
  const fresh = open();
  if (!(fresh instanceof Unusable)) return fresh;
  throw unavailable(file, fresh.reason);
}

class Unusable {
  constructor(readonly reason: string) {}
}

function tryOpen(connect: () => Connection, { file, prepare }: DerivedFile): Connection | Unusable {
  let connection: Connection | undefined;
  try {
    connection = connect();
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    const unusable = prepare(connection);
    if (unusable === null) return connection;
    connection.close();
    return new Unusable(unusable);
  } catch (error) {
    connection?.close();
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (UNUSABLE.test(code)) return new Unusable(errorMessage(error));
    throw unavailable(file, errorMessage(error), error);
  }
}

function unavailable(file: string, reason: string, cause?: unknown): ReferatbotError {
  return new ReferatbotError(
    'index-unavailable',
    `${file} cannot be opened (${reason}); check disk and rights, or delete it: it is made again.`,
    { cause },
  );
}
