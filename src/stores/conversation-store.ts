import { z } from 'zod';
import type { Conversation } from '../domain/notifications/conversation';
import type { Receiver } from '../domain/notifications/notification';
import { personId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { receiverPartition } from './receiver-partition';

const CONVERSATION: DocumentType<Conversation> = {
  name: 'conversation',
  upgrades: [(body) => ({ ...body, team: null })],
  schema: z.object({
    id: z.string().min(1),
    kind: z.enum(['personal', 'group', 'channel']),
    serviceUrl: z.string().min(1),
    client: z.string().min(1),
    tenant: z.string().nullable(),
    team: z.string().nullable(),
    bot: z.string().min(1),
    person: z.object({ id: z.string().min(1).transform(personId), account: z.string().min(1) }).nullable(),
    reachable: z.boolean(),
  }),
};

/** How to reach each receiver. A personal chat lies with its person, and goes when that person's data goes. */
export class ConversationStore {
  private readonly conversations: Collection<Conversation>;

  constructor(store: DocumentStore) {
    this.conversations = new Collection(store, CONVERSATION, 'people');
  }

  /** Takes over what is new; writes nothing where nothing is. */
  async save(conversation: Conversation): Promise<void> {
    await this.conversations.update(placeOf(receiverOf(conversation)), (known) =>
      known !== null && isSame(known, conversation) ? null : conversation,
    );
  }

  async get(receiver: Receiver): Promise<Conversation | null> {
    const { partition, id } = placeOf(receiver);
    return (await this.conversations.get(partition, id))?.value ?? null;
  }

  /** For conversations nobody knows it changes nothing. */
  async markUnreachable(receiver: Receiver): Promise<void> {
    await this.conversations.update(placeOf(receiver), (known) =>
      known?.reachable === true ? { ...known, reachable: false } : null,
    );
  }
}

function receiverOf({ id, person }: Conversation): Receiver {
  return person === null ? { kind: 'conversation', conversation: id } : { kind: 'person', person: person.id };
}

function placeOf(receiver: Receiver): { partition: string; id: string } {
  return { partition: receiverPartition(receiver), id: 'conversation' };
}

/** Property order differs between what was just made and what was read back. */
function isSame(one: Conversation, other: Conversation): boolean {
  const canonical = (conversation: Conversation): string =>
    JSON.stringify(CONVERSATION.schema.parse(conversation));
  return canonical(one) === canonical(other);
}
