import { ConflictError } from '../../domain/shared/errors';
import { encodeCursor } from '../../ports/document-cursor';
import { bodyJson, checkKey, checkLimit, checkQuery, describeKey } from '../../ports/document-rules';
import type {
  ChangePage,
  Container,
  DocumentBody,
  DocumentKey,
  DocumentQuery,
  DocumentStore,
  Page,
  StoredDocument,
  WriteCondition,
} from '../../ports/document-store';
import type { Database, Value } from './database';
import type { LogFlush } from './log-flush';
import { queryableFields } from './queryable-fields';
import { querySql } from './query-sql';
import { toReferatbotError, translated } from './sqlite-errors';

type Row = Readonly<Record<string, unknown>>;

const CHANGES_AT_ONCE = 50;

const BY_KEY = 'container = ? AND partition = ? AND id = ?';
const INSERT = `INSERT INTO documents (container, partition, id, type, fields, body, sequence) VALUES (?, ?, ?, ?, ?, ?, ?)`;
const WRITE = {
  absent: `${INSERT} ON CONFLICT DO NOTHING`,
  any: `${INSERT} ON CONFLICT DO UPDATE SET
          type = excluded.type, fields = excluded.fields, body = excluded.body, sequence = excluded.sequence`,
  version: `UPDATE documents SET type = ?, fields = ?, body = ?, sequence = ? WHERE ${BY_KEY} AND sequence = ?`,
} as const;

/** The embedded driver: one file, calls that return at once behind the asynchronous port. */
export class SqliteDocumentStore implements DocumentStore {
  constructor(
    private readonly database: Database,
    private readonly log: LogFlush,
    private readonly file: string,
  ) {}

  async get(key: DocumentKey): Promise<StoredDocument | null> {
    checkKey(key);
    return this.use((database) => {
      const row = database.get(`SELECT id, sequence, body FROM documents WHERE ${BY_KEY}`, ...parts(key));
      return row ? toDocument(key, row) : null;
    });
  }

  async put(key: DocumentKey, body: DocumentBody, condition: WriteCondition): Promise<StoredDocument> {
    checkKey(key);
    const content = [body.type, queryableFields(body), bodyJson(key, body)];
    return this.use((database) =>
      database.inTransaction(() => {
        const sequence = nextSequence(database);
        if (write(database, { key, content, condition, sequence }) === 0)
          throw new ConflictError(describeKey(key));
        return { key, version: String(sequence), body };
      }),
    );
  }

  async delete(key: DocumentKey, version: string): Promise<void> {
    checkKey(key);
    await this.use((database) => {
      const sql = `DELETE FROM documents WHERE ${BY_KEY} AND sequence = ?`;
      if (database.run(sql, ...parts(key), sequenceOf(version)) === 0)
        throw new ConflictError(describeKey(key));
    });
  }

  async query(query: DocumentQuery): Promise<Page<StoredDocument>> {
    checkQuery(query);
    return this.use((database) => {
      const { text, values } = querySql(query);
      const rows = database.all(text, ...values);
      const page = rows.slice(0, query.limit);
      return {
        entries: page.map((row) => toDocument({ ...query, id: String(row['id']) }, row)),
        cursor: rows.length > page.length ? cursorAfter(query, page.at(-1)) : null,
      };
    });
  }

  async queryDue(until: string, limit: number): Promise<readonly StoredDocument[]> {
    checkLimit(limit);
    // The planner would go through all notifications that ever were.
    const sql = `SELECT partition, id, sequence, body FROM documents INDEXED BY documents_due
      WHERE container = 'notifications' AND fields ->> '$.state' = 'pending' AND fields ->> '$.dueAt' <= ?
      ORDER BY fields ->> '$.dueAt', partition, id LIMIT ?`;
    return this.use((database) =>
      database.all(sql, until, limit).map((row) => toDocument(keyIn('notifications', row), row)),
    );
  }

  async changes(container: Container, token: string | null): Promise<ChangePage> {
    const sql = `SELECT partition, id, sequence, body FROM documents
      WHERE container = ? AND sequence > ? ORDER BY sequence LIMIT ?`;
    return this.use((database) => {
      const identity = String(database.get('SELECT identity FROM feed')?.['identity']);
      const since = sinceOf(token, identity);
      const rows = database.all(sql, container, since ?? 0, CHANGES_AT_ONCE + 1);
      const page = rows.slice(0, CHANGES_AT_ONCE);
      return {
        documents: page.map((row) => toDocument(keyIn(container, row), row)),
        token: `${identity}.${Number(page.at(-1)?.['sequence'] ?? since ?? 0)}`,
        more: rows.length > page.length,
        restarted: token !== null && since === null,
      };
    });
  }

  async flush(): Promise<void> {
    await this.log.flush().catch((error: unknown) => {
      throw toReferatbotError(this.file, error);
    });
  }

  async check(): Promise<void> {
    await this.use((database) => database.get('SELECT last FROM feed'));
  }

  async close(): Promise<void> {
    await this.use((database) => {
      database.close();
    });
  }

  /** Async, so that what the driver throws at once becomes a rejection. */
  // eslint-disable-next-line @typescript-eslint/require-await -- the embedded database answers without waiting
  private async use<T>(work: (database: Database) => T): Promise<T> {
    return translated(this.file, () => work(this.database));
  }
}

interface Write {
  readonly key: DocumentKey;
  readonly content: readonly string[];
  readonly condition: WriteCondition;
  readonly sequence: number;
}

/** 0 when the condition was missed. */
function write(database: Database, { key, content, condition, sequence }: Write): number {
  if (condition === 'absent' || condition === 'any') {
    return database.run(WRITE[condition], ...parts(key), ...content, sequence);
  }
  return database.run(WRITE.version, ...content, sequence, ...parts(key), sequenceOf(condition.version));
}

function nextSequence(database: Database): number {
  return Number(database.get('UPDATE feed SET last = last + 1 RETURNING last')?.['last']);
}

function parts(key: DocumentKey): readonly Value[] {
  return [key.container, key.partition, key.id];
}

/** -1, which no document has, for versions of another store. */
function sequenceOf(version: string): number {
  return /^\d{1,15}$/.test(version) ? Number(version) : -1;
}

/** Null for a token of another database. */
function sinceOf(token: string | null, identity: string): number | null {
  if (!token?.startsWith(`${identity}.`)) return null;
  const sequence = sequenceOf(token.slice(identity.length + 1));
  return sequence === -1 ? null : sequence;
}

function keyIn(container: Container, row: Row): DocumentKey {
  return { container, partition: String(row['partition']), id: String(row['id']) };
}

function toDocument({ container, partition, id }: DocumentKey, row: Row): StoredDocument {
  return {
    key: { container, partition, id },
    version: String(row['sequence']),
    body: JSON.parse(String(row['body'])) as DocumentBody,
  };
}

function cursorAfter(query: DocumentQuery, last: Row | undefined): string | null {
  if (!last) return null;
  const place = last['place'];
  const value = typeof place === 'string' || typeof place === 'number' ? place : null;
  return encodeCursor(query, { value, id: String(last['id']) });
}
