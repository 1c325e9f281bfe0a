import { ConflictError, ReferatbotError } from '../domain/shared/errors';
import type { Instant } from '../domain/shared/dates';
import type { Notification } from '../domain/notifications/notification';
import { cancelled, isOpen, isSettledBefore, revived } from '../domain/notifications/transitions';
import type { DocumentStore, StoredDocument } from '../ports/document-store';
import { Collection, type Versioned } from './collection';
import { decode } from './document-type';
import {
  documentOf,
  NOTIFICATION,
  OUTBOX_PARTITIONS,
  outboxPartition,
  type NotificationDocument,
} from './outbox/notification-document';

const END_OF_TIME = '9999-12-31T23:59:59.999Z';
/** Of each partition at once. */
const MOST_REMOVED = 100;

/** Everything that is to be said unasked, and what became of it. */
export class OutboxStore {
  private readonly notifications: Collection<NotificationDocument>;

  /** `appended` is called when something was added, so that a sender in this process need not look all the time. */
  constructor(
    private readonly store: DocumentStore,
    private readonly appended: () => void = () => undefined,
  ) {
    this.notifications = new Collection(store, NOTIFICATION, 'notifications');
  }

  /** What was appended before, whatever has become of it, is `known` and stays as it is. */
  async append(notification: Notification): Promise<'appended' | 'known'> {
    try {
      await this.notifications.put(placeOf(notification), documentOf(notification), 'absent');
    } catch (error) {
      if (error instanceof ConflictError) return 'known';
      throw error;
    }
    this.appended();
    return 'appended';
  }

  async get({ id, subject }: Pick<Notification, 'id' | 'subject'>): Promise<Notification | null> {
    const found = await this.notifications.get(outboxPartition(subject), id);
    return found?.value.notification ?? null;
  }

  /** When the next open one has to be looked at; null while there is none. Costs one small query. */
  async nextLookAt(): Promise<Instant | null> {
    const [first] = await this.store.queryDue(END_OF_TIME, 1);
    return typeof first?.body['dueAt'] === 'string' ? first.body['dueAt'] : null;
  }

  /** Those that wait and are due, and those whose lease has run out, earliest first. */
  async due(until: Instant, limit: number): Promise<readonly Versioned<Notification>[]> {
    const entries: Versioned<Notification>[] = [];
    for (const document of await this.store.queryDue(until, limit)) {
      const entry = readable(document);
      if (entry === null) await this.setAside(document);
      else entries.push(entry);
    }
    return entries;
  }

  /** Null when somebody else changed it since it was read. */
  async replace(entry: Versioned<Notification>, next: Notification): Promise<Versioned<Notification> | null> {
    try {
      const condition = { version: entry.version };
      const { version } = await this.notifications.put(placeOf(next), documentOf(next), condition);
      return { value: next, version };
    } catch (error) {
      if (error instanceof ConflictError) return null;
      throw error;
    }
  }

  /** Whatever somebody else has written in between; `change` returns null to leave it so. */
  async update(
    notification: Pick<Notification, 'id' | 'subject'>,
    change: (known: Notification) => Notification | null,
  ): Promise<Notification | null> {
    const updated = await this.notifications.update(placeOf(notification), (known) => {
      const next = known && change(known.notification);
      return next && documentOf(next);
    });
    return updated?.notification ?? null;
  }

  /** Takes back what has not been sent yet about this subject; resolves to how many that were. */
  async cancel(subject: string, at: Instant): Promise<number> {
    const where = [
      { field: 'subject', is: '=', value: subject },
      { field: 'state', is: '=', value: 'pending' },
    ] as const;
    const open = await this.notifications.all(outboxPartition(subject), where);
    const results = await Promise.all(
      open.map(({ notification }) =>
        this.update(notification, (known) => (isOpen(known) ? cancelled(known, at) : null)),
      ),
    );
    return results.filter((result) => result?.state.kind === 'dropped').length;
  }

  /** Puts back one that was given up. */
  async revive(notification: Pick<Notification, 'id' | 'subject'>, dueAt: Instant): Promise<void> {
    await this.update(notification, (known) =>
      known.state.kind === 'parked' ? revived(known, dueAt) : null,
    );
    this.appended();
  }

  /** Those about this subject that were sent, the latest first. */
  async sentAbout(subject: string): Promise<readonly Notification[]> {
    const where = [
      { field: 'subject', is: '=', value: subject },
      { field: 'state', is: '=', value: 'sent' },
    ] as const;
    const sent = await this.notifications.all(outboxPartition(subject), where);
    return sent
      .toSorted((one, other) => (one.dueAt < other.dueAt ? 1 : -1))
      .map(({ notification }) => notification);
  }

  /** Those that were given up, the latest first. */
  async parked(): Promise<readonly Notification[]> {
    const where = [{ field: 'state', is: '=', value: 'parked' }] as const;
    const shards = await Promise.all(
      OUTBOX_PARTITIONS.map((partition) => this.notifications.all(partition, where)),
    );
    return shards
      .flat()
      .toSorted((one, other) => (one.dueAt < other.dueAt ? 1 : -1))
      .map(({ notification }) => notification);
  }

  /**
   * Removes, for good, some of those that were sent or dropped before the moment, and of those that were given up and
   * that nobody has seen to, where they have expired by then as well; resolves to how many. There may be more. What was
   * removed could be appended again.
   */
  async removeSettled(before: Instant): Promise<number> {
    const shards = await Promise.all(OUTBOX_PARTITIONS.map((partition) => this.settled(partition, before)));
    const settled = shards.flat();
    for (const notification of settled) await this.remove(notification);
    return settled.length;
  }

  private async settled(partition: string, before: Instant): Promise<readonly Notification[]> {
    const where = [
      { field: 'state', is: 'in', values: ['sent', 'dropped', 'parked'] },
      { field: 'dueAt', is: '<', value: before },
    ] as const;
    const orderBy = { field: 'dueAt', direction: 'ascending' } as const;
    const found: Notification[] = [];
    let more: { readonly cursor?: string } | null = {};
    while (more !== null && found.length < MOST_REMOVED) {
      const selection = { where, orderBy, limit: MOST_REMOVED, ...more };
      const { entries, cursor } = await this.notifications.soundPage(partition, selection, () => undefined);
      const settled = entries.map(({ notification }) => notification);
      found.push(...settled.filter((notification) => isSettledBefore(notification, before)));
      more = cursor === null ? null : { cursor };
    }
    return found;
  }

  /** Somebody else may remove it at the same time, or put it back. */
  private async remove(notification: Notification): Promise<void> {
    const { partition, id } = placeOf(notification);
    try {
      await this.notifications.remove(partition, id);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  /** One damaged document at the head of the queue would otherwise hold up all others for ever. */
  private async setAside({ key, body, version }: StoredDocument): Promise<void> {
    try {
      await this.store.put(key, { ...body, state: 'damaged' }, { version });
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
}

function readable(document: StoredDocument): Versioned<Notification> | null {
  try {
    return { value: decode(NOTIFICATION, document).notification, version: document.version };
  } catch (error) {
    if (error instanceof ReferatbotError && error.code === 'store-corrupt') return null;
    throw error;
  }
}

function placeOf({ id, subject }: Pick<Notification, 'id' | 'subject'>): { partition: string; id: string } {
  return { partition: outboxPartition(subject), id };
}
