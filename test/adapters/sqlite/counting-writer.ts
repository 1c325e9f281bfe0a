import { openSqliteStore } from '../../../src/adapters/sqlite/open-sqlite-store';
import { ConflictError } from '../../../src/domain/shared/errors';
import type { DocumentKey, DocumentStore } from '../../../src/ports/document-store';

/** A process of its own that raises the number in one document so many times: `counting-writer FOLDER TIMES`. */
const KEY: DocumentKey = { container: 'forums', partition: 'p', id: 'counter' };

async function raise(store: DocumentStore): Promise<void> {
  for (;;) {
    const current = await store.get(KEY);
    const count = Number(current?.body['count'] ?? 0) + 1;
    const condition = current ? { version: current.version } : 'absent';
    try {
      await store.put(KEY, { type: 'counter', schemaVersion: 1, count }, condition);
      return;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

async function main([folder = '', times = '0']: readonly string[]): Promise<void> {
  const store = await openSqliteStore(folder);
  for (let n = 0; n < Number(times); n++) await raise(store);
  await store.close();
}

void main(process.argv.slice(2));
