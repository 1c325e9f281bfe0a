import { ReferatbotError } from '../../domain/shared/errors';
import type { Container, DocumentBody, DocumentKey, StoredDocument } from '../../ports/document-store';

/** How a document lies in Cosmos DB: its body under a name of its own, clear of the fields of the service. */
export interface CosmosItem {
  readonly id: string;
  readonly pk: string;
  readonly body: DocumentBody;
  readonly _etag: string;
}

export function toItem(key: DocumentKey, body: DocumentBody): Omit<CosmosItem, '_etag'> {
  return { id: key.id, pk: key.partition, body };
}

export function toDocument(container: Container, item: CosmosItem): StoredDocument {
  return { key: { container, partition: item.pk, id: item.id }, version: item._etag, body: item.body };
}

/** The version an answer to a write carries. */
export function versionOf(key: DocumentKey, etag: string | undefined): string {
  if (etag) return etag;
  throw new ReferatbotError('store-unavailable', `Cosmos DB gave no version for ${key.id}; try again later.`);
}
