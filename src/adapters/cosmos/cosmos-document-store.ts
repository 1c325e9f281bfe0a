import type { ReferatbotError } from '../../domain/shared/errors';
import { bodyJson, checkKey, checkLimit, checkQuery, describeKey } from '../../ports/document-rules';
import {
  CONTAINERS,
  type ChangePage,
  type Container,
  type DocumentBody,
  type DocumentKey,
  type DocumentQuery,
  type DocumentStore,
  type Page,
  type StoredDocument,
  type WriteCondition,
} from '../../ports/document-store';
import { NOT_FOUND, OWNER_MISSING, reading, unavailable, writing } from './cosmos-errors';
import { toDocument, toItem, versionOf, type CosmosItem } from './cosmos-item';
import { readChanges } from './read-changes';
import { readItems, readPage } from './read-page';
import type { Container as CosmosContainer, CosmosClient, Item } from './sdk';

const DUE = `SELECT c.id, c.pk, c.body, c._etag FROM c
  WHERE c.body.state = 'pending' AND c.body.dueAt <= @until ORDER BY c.body.dueAt`;

/** The driver for production: several instances of the bot may share one account. */
export class CosmosDocumentStore implements DocumentStore {
  constructor(
    private readonly client: CosmosClient,
    private readonly database: string,
  ) {}

  async get(key: DocumentKey): Promise<StoredDocument | null> {
    checkKey(key);
    return reading(describeKey(key), async () => {
      const { resource, statusCode, substatus } = await this.item(key).read<CosmosItem>();
      if (statusCode === NOT_FOUND && substatus === OWNER_MISSING) throw this.missing(key.container);
      return resource ? toDocument(key.container, resource) : null;
    });
  }

  async put(key: DocumentKey, body: DocumentBody, condition: WriteCondition): Promise<StoredDocument> {
    checkKey(key);
    bodyJson(key, body);
    const { etag } = await writing(describeKey(key), () => this.write(key, body, condition));
    return { key, version: versionOf(key, etag), body };
  }

  async delete(key: DocumentKey, version: string): Promise<void> {
    checkKey(key);
    await writing(describeKey(key), () => this.item(key).delete(ifMatch(version)));
  }

  async query(query: DocumentQuery): Promise<Page<StoredDocument>> {
    checkQuery(query);
    return reading(`a query of ${query.type} in ${query.container}/${query.partition}`, async () => {
      const { entries, cursor } = await readPage(this.container(query.container), query);
      return { entries: entries.map((item) => toDocument(query.container, item)), cursor };
    });
  }

  async queryDue(until: string, limit: number): Promise<readonly StoredDocument[]> {
    checkLimit(limit);
    const spec = { query: DUE, parameters: [{ name: '@until', value: until }] };
    return reading('the query of due notifications', async () => {
      const items = await readItems(this.container('notifications'), spec, { maxItemCount: limit });
      return items.map((item) => toDocument('notifications', item));
    });
  }

  async changes(container: Container, token: string | null): Promise<ChangePage> {
    return reading(`the changes of ${container}`, () =>
      readChanges(this.container(container), container, token),
    );
  }

  /** What the service has acknowledged, it keeps. */
  flush(): Promise<void> {
    return Promise.resolve();
  }

  /** Also tells a missing container, which single reads take for a missing document. */
  async check(): Promise<void> {
    for (const container of CONTAINERS) {
      await reading(`container ${container} of database ${this.database}`, () =>
        this.container(container).read(),
      );
    }
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the SDK lets go of its timers at once
  async close(): Promise<void> {
    this.client.dispose();
  }

  private write(key: DocumentKey, body: DocumentBody, condition: WriteCondition): Promise<{ etag: string }> {
    const item = toItem(key, body);
    const { items } = this.container(key.container);
    switch (condition) {
      case 'absent':
        return items.create(item);
      case 'any':
        return items.upsert(item);
      default:
        return this.item(key).replace(item, ifMatch(condition.version));
    }
  }

  private item(key: DocumentKey): Item {
    return this.container(key.container).item(key.id, key.partition);
  }

  private container(name: Container): CosmosContainer {
    return this.client.database(this.database).container(name);
  }

  private missing(container: Container): ReferatbotError {
    return unavailable(`container ${container} of database ${this.database}`, { code: NOT_FOUND });
  }
}

function ifMatch(version: string): { accessCondition: { type: string; condition: string } } {
  return { accessCondition: { type: 'IfMatch', condition: version } };
}
