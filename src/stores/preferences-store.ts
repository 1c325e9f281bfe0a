import { z } from 'zod';
import { NOTIFICATION_KINDS, type Receiver } from '../domain/notifications/notification';
import { NO_PREFERENCES, type Preferences } from '../domain/notifications/preferences';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { receiverPartition } from './receiver-partition';

const PREFERENCES: DocumentType<Preferences> = {
  name: 'preferences',
  upgrades: [],
  schema: z.object({ muted: z.array(z.enum(NOTIFICATION_KINDS)) }),
};

/** What each receiver wants to be told unasked. */
export class PreferencesStore {
  private readonly preferences: Collection<Preferences>;

  constructor(store: DocumentStore) {
    this.preferences = new Collection(store, PREFERENCES, 'people');
  }

  async of(receiver: Receiver): Promise<Preferences> {
    const { partition, id } = placeOf(receiver);
    return (await this.preferences.get(partition, id))?.value ?? NO_PREFERENCES;
  }

  async change(receiver: Receiver, change: (known: Preferences) => Preferences): Promise<void> {
    await this.preferences.update(placeOf(receiver), (known) => change(known ?? NO_PREFERENCES));
  }
}

function placeOf(receiver: Receiver): { partition: string; id: string } {
  return { partition: receiverPartition(receiver), id: 'preferences' };
}
