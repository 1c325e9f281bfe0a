import type { DocumentStore } from '../../ports/document-store';
import { connect, type CosmosAccount } from './cosmos-account';
import { CosmosDocumentStore } from './cosmos-document-store';

/** The store in a database that exists with its containers. Sends nothing yet; `check` tells whether it can be reached. */
export async function openCosmosStore(account: CosmosAccount): Promise<DocumentStore> {
  return new CosmosDocumentStore(await connect(account), account.database);
}
