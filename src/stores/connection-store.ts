import { z } from 'zod';
import type { Connection } from '../domain/notifications/connection';
import { digest } from '../domain/shared/digest';
import { forumId, type ForumId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const CONNECTION: DocumentType<Connection> = {
  name: 'connection',
  upgrades: [],
  schema: z.object({
    forum: z.string().min(1).transform(forumId),
    conversation: z.string().min(1),
    state: z.enum(['connected', 'disconnected']),
    since: z.string(),
  }),
};

/** Which channels and group chats belong to which forum. Disconnected ones stay, marked, for the change feed. */
export class ConnectionStore {
  private readonly connections: Collection<Connection>;

  constructor(store: DocumentStore) {
    this.connections = new Collection(store, CONNECTION);
  }

  /** Doing the same again keeps the earlier moment. */
  async save(connection: Connection): Promise<void> {
    const { forum, conversation } = connection;
    await this.connections.update(placeOf(forum, conversation), (known) =>
      known?.state === connection.state ? null : connection,
    );
  }

  /** Null where the conversation is not connected to that forum. */
  async get(forum: ForumId, conversation: string): Promise<Connection | null> {
    const { partition, id } = placeOf(forum, conversation);
    const found = await this.connections.get(partition, id);
    return found?.value.state === 'connected' ? found.value : null;
  }

  async ofForum(forum: ForumId): Promise<readonly Connection[]> {
    return this.connections.all(partitionOf(forum), [{ field: 'state', is: '=', value: 'connected' }]);
  }
}

function placeOf(forum: ForumId, conversation: string): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `connection.${digest(conversation)}` };
}
