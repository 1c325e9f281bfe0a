import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import type { DocumentStore } from '../../src/ports/document-store';
import { tempFolder } from '../support/temp-folder';

export interface StoreUnderTest {
  readonly store: DocumentStore;
  stop(): Promise<void>;
}

/** An empty store on disk. */
export async function startStore(): Promise<StoreUnderTest> {
  const folder = tempFolder();
  const store = await openSqliteStore(folder.path);
  return {
    store,
    stop: async () => {
      await store.close();
      folder.remove();
    },
  };
}
