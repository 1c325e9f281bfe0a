import { randomUUID } from 'node:crypto';
import { ReferatbotError } from '../../domain/shared/errors';
import type { Database } from './database';

/** Raised whenever a migration is added. */
export const SCHEMA_VERSION = 3;

/** What an import looks documents up by: without an index each import goes through all that came before it. */
const LOOKED_UP = ['contentHash', 'source', 'minutes', 'date'];

function lookUpIndex(name: string): string {
  const field = `fields ->> '$.${name}'`;
  return `CREATE INDEX documents_by_${name} ON documents (container, partition, type, ${field}, id) WHERE ${field} IS NOT NULL;`;
}

/**
 * `sequence` counts the writes of the whole file: it is the version of a document and its place in the change feed.
 * `fields` holds the short top-level values of the body once more, so that queries never parse whole bodies.
 * `feed` has one row: who this database is and the last sequence given out.
 */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE documents (
     container TEXT NOT NULL,
     partition TEXT NOT NULL,
     id TEXT NOT NULL,
     type TEXT NOT NULL,
     sequence INTEGER NOT NULL,
     fields TEXT NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (container, partition, id)
   ) STRICT;
   CREATE UNIQUE INDEX documents_by_change ON documents (container, sequence);
   CREATE INDEX documents_by_type ON documents (container, partition, type, id);
   CREATE INDEX documents_due ON documents (fields ->> '$.dueAt')
     WHERE container = 'notifications' AND fields ->> '$.state' = 'pending';
   CREATE TABLE feed (identity TEXT NOT NULL, last INTEGER NOT NULL) STRICT;`,
  LOOKED_UP.map(lookUpIndex).join('\n'),
  // Each answer to a meeting looks at the others to it, among those to all meetings of years.
  lookUpIndex('meeting'),
];

/** Brings an empty or older file up to this version, all or nothing. Several processes may do so at once. */
export function migrate(database: Database, file: string): void {
  if (versionOf(database) === SCHEMA_VERSION) return;
  database.inTransaction(() => {
    refuseForeign(database, file);
    const from = versionOf(database);
    for (const migration of MIGRATIONS.slice(from)) database.exec(migration);
    if (from === 0) database.run('INSERT INTO feed (identity, last) VALUES (?, 0)', randomUUID());
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}

function versionOf(database: Database): number {
  return Number(database.get('PRAGMA user_version')?.['user_version']);
}

/** Throws for a database that is not ours to write to. Reads only. */
export function refuseForeign(database: Database, file: string): void {
  const from = versionOf(database);
  if (from > SCHEMA_VERSION) {
    throw new ReferatbotError(
      'store-unavailable',
      `${file} was written by a newer Referatbot (schema ${from}, this one knows ${SCHEMA_VERSION}); ` +
        'update Referatbot, or name another data folder.',
    );
  }
  if (from === 0 && database.get('SELECT name FROM sqlite_schema LIMIT 1')) {
    throw new ReferatbotError(
      'store-unavailable',
      `${file} is a database of another program; name another data folder, or move that file away.`,
    );
  }
}
