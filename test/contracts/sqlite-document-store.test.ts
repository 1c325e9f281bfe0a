import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import { tempFolder } from '../support/temp-folder';
import { describeDocumentStore } from './document-store.contract';

describeDocumentStore('SQLite', async () => {
  const folder = tempFolder();
  const store = await openSqliteStore(folder.path);
  const other = await openSqliteStore(folder.path);
  return {
    store,
    other,
    stop: async () => {
      await store.close();
      await other.close();
      folder.remove();
    },
  };
});
