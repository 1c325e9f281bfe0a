import { CONTAINERS } from '../../ports/document-store';
import { connect, type CosmosAccount } from './cosmos-account';
import { reading } from './cosmos-errors';

/** Long contents nobody queries: not indexing them makes writes several times cheaper. The same stands in the infrastructure template. */
const NOT_INDEXED = ['/body/minutes/*', '/body/text/?', '/body/draft/*'];

/** For emulators and tests: in production the infrastructure template makes database and containers. May be repeated. */
export async function createContainers(account: CosmosAccount): Promise<void> {
  const client = await connect(account);
  try {
    await reading(`making the containers of database ${account.database}`, async () => {
      const { database } = await client.databases.createIfNotExists({ id: account.database });
      for (const id of CONTAINERS) {
        await database.containers.createIfNotExists({
          id,
          partitionKey: { paths: ['/pk'] },
          indexingPolicy: {
            automatic: true,
            indexingMode: 'consistent',
            includedPaths: [{ path: '/*' }],
            excludedPaths: NOT_INDEXED.map((path) => ({ path })),
          },
        });
      }
    });
  } finally {
    client.dispose();
  }
}
