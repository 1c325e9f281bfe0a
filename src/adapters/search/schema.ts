import { ANALYSIS_VERSION } from '../../domain/language/analyse';

const SCHEMA_VERSION = 5;

/** What an index file must say about itself to be used; anything else is thrown away and rebuilt. */
export const INDEX_FORMAT = `${SCHEMA_VERSION}.${ANALYSIS_VERSION}`;

/** `terms` holds our stems only (no copy of the text); `passages` holds the originals under the same row ids. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sheets (
    minutes TEXT PRIMARY KEY, forum TEXT NOT NULL, date TEXT, body TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS passages (
    row INTEGER PRIMARY KEY, minutes TEXT NOT NULL, forum TEXT NOT NULL, item INTEGER NOT NULL,
    section TEXT NOT NULL, body TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS passages_by_item ON passages (minutes, item);
  CREATE VIRTUAL TABLE IF NOT EXISTS terms USING fts5 (
    title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
  );
  CREATE VIRTUAL TABLE IF NOT EXISTS vocabulary USING fts5vocab (terms, 'row');
`;
