import type { Log } from '../../ports/log';
import type { PassageIndex } from '../../ports/passage-index';
import type { Connection } from '../sqlite/connect';
import { openDerivedFile } from '../sqlite/open-derived-file';
import { INDEX_FORMAT, SCHEMA } from './schema';
import { SqlitePassageIndex } from './sqlite-passage-index';

/**
 * Opens the index in `file` (":memory:" for none). A file that is damaged, or was written by another version of the
 * schema or the analysis, is thrown away with one line in the log; the next refresh fills the new one.
 */
export async function openPassageIndex(file: string, log: Log): Promise<PassageIndex> {
  return new SqlitePassageIndex(await openDerivedFile({ file, prepare }, log));
}

function prepare(connection: Connection): string | null {
  const known = connection.prepare("SELECT name FROM sqlite_master WHERE name = 'meta'").get();
  if (known === undefined) {
    connection.exec(SCHEMA);
    connection.prepare("INSERT OR IGNORE INTO meta VALUES ('format', ?)").run(INDEX_FORMAT);
  }
  const row = connection.prepare("SELECT value FROM meta WHERE name = 'format'").get() as
    { value: string } | undefined;
  connection.prepare('SELECT count(*) FROM passages').get();
  const found = row?.value ?? 'none';
  return found === INDEX_FORMAT ? null : `format ${found}, expected ${INDEX_FORMAT}`;
}
