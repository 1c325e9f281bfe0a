import { createContainers } from '../../src/adapters/cosmos/create-containers';
import { openCosmosStore } from '../../src/adapters/cosmos/open-cosmos-store';
import { startCosmosServer } from '../adapters/cosmos/cosmos-server';
import { startStore, type StoreUnderTest } from './store-under-test';

/** Each driver with an empty store: notifications lean on the query of due documents, which is written for each. */
export const DRIVERS: readonly (readonly [string, () => Promise<StoreUnderTest>])[] = [
  ['SQLite', startStore],
  ['Cosmos DB', startCosmosStore],
];

async function startCosmosStore(): Promise<StoreUnderTest> {
  const server = await startCosmosServer();
  const account = { endpoint: server.endpoint, database: 'referatbot', credential: { key: server.key } };
  await createContainers(account);
  const store = await openCosmosStore(account);
  return {
    store,
    stop: async () => {
      await store.close();
      await server.stop();
    },
  };
}
