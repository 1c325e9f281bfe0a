import { randomUUID } from 'node:crypto';
import type { CosmosAccount } from '../../src/adapters/cosmos/cosmos-account';
import { createContainers } from '../../src/adapters/cosmos/create-containers';
import { openCosmosStore } from '../../src/adapters/cosmos/open-cosmos-store';
import { startCosmosServer } from '../adapters/cosmos/cosmos-server';
import { describeDocumentStore, type Harness } from './document-store.contract';

describeDocumentStore('Cosmos DB (in memory)', async () => {
  const server = await startCosmosServer();
  return harnessOn(
    { endpoint: server.endpoint, database: 'referatbot', credential: { key: server.key } },
    () => server.stop(),
  );
});

/** A database of its own in a real account or the official emulator; delete `referatbot-test-…` when done. */
const endpoint = process.env['COSMOS_TEST_ENDPOINT'];
const key = process.env['COSMOS_TEST_KEY'];
if (endpoint && key) {
  describeDocumentStore('Cosmos DB (real account)', () =>
    harnessOn({ endpoint, database: `referatbot-test-${randomUUID()}`, credential: { key } }),
  );
} else {
  describe.skip('document store: Cosmos DB (needs COSMOS_TEST_ENDPOINT and COSMOS_TEST_KEY)', () => {
    it('meets the contract', () => undefined);
  });
}

async function harnessOn(account: CosmosAccount, stop?: () => Promise<void>): Promise<Harness> {
  await createContainers(account);
  const store = await openCosmosStore(account);
  const other = await openCosmosStore(account);
  return {
    store,
    other,
    stop: async () => {
      await store.close();
      await other.close();
      await stop?.();
    },
  };
}
