import { ReferatbotError } from '../../src/domain/shared/errors';
import type { DocumentStore } from '../../src/ports/document-store';

/** The same store with some of its methods replaced. */
export function wrapped(store: DocumentStore, replaced: Partial<DocumentStore>): DocumentStore {
  return {
    get: (key) => store.get(key),
    put: (key, body, condition) => store.put(key, body, condition),
    delete: (key, version) => store.delete(key, version),
    query: (query) => store.query(query),
    queryDue: (until, limit) => store.queryDue(until, limit),
    changes: (container, token) => store.changes(container, token),
    flush: () => store.flush(),
    check: () => store.check(),
    close: () => store.close(),
    ...replaced,
  };
}

/** The same store for the first `writes` writes; then it is as if the process had died. */
export function failingAfter(writes: number, store: DocumentStore): DocumentStore {
  let left = writes;
  return wrapped(store, {
    put: async (key, body, condition) => {
      if (left-- <= 0)
        throw new ReferatbotError('store-unavailable', 'The power went out; switch it on again.');
      return store.put(key, body, condition);
    },
  });
}
