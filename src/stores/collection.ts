import { ConflictError, ReferatbotError } from '../domain/shared/errors';
import type {
  Condition,
  Container,
  DocumentKey,
  DocumentStore,
  Order,
  Page,
  StoredDocument,
  WriteCondition,
} from '../ports/document-store';
import { decode, encode, type DocumentType } from './document-type';

/** What a list is asked for; the cursor is that of the page before. */
export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number;
  readonly cursor?: string;
}

export interface Selection extends PageRequest {
  readonly where?: readonly Condition[];
  readonly orderBy?: Order;
}

export interface Versioned<T> {
  readonly value: T;
  readonly version: string;
}

/** So many writers may meet at one document before the last of them gives up. */
const MOST_ATTEMPTS = 25;
const WHOLE_PAGE = 200;

/** Documents of one type, decoded. */
export class Collection<T extends object> {
  constructor(
    private readonly store: DocumentStore,
    private readonly type: DocumentType<T>,
    private readonly container: Container = 'forums',
  ) {}

  async get(partition: string, id: string): Promise<Versioned<T> | null> {
    const document = await this.store.get(this.key(partition, id));
    return document && this.decoded(document);
  }

  async put(
    place: { partition: string; id: string },
    value: T,
    condition: WriteCondition,
  ): Promise<Versioned<T>> {
    const body = encode(this.type, value);
    const { version } = await this.store.put(this.key(place.partition, place.id), body, condition);
    return { value, version };
  }

  async page(partition: string, selection: Selection): Promise<Page<T>> {
    const { entries, cursor } = await this.documents(partition, selection);
    return { entries: entries.map((document) => this.decoded(document).value), cursor };
  }

  /** A page without the documents that cannot be used, which `damaged` is told of. */
  async soundPage(
    partition: string,
    selection: Selection,
    damaged: (error: ReferatbotError) => void,
  ): Promise<Page<T>> {
    const { entries, cursor } = await this.documents(partition, selection);
    const sound = entries.flatMap((document) => {
      const decoded = orDamaged(() => this.decoded(document).value, damaged);
      return decoded === null ? [] : [decoded];
    });
    return { entries: sound, cursor };
  }

  /** Removing what is not there changes nothing. Throws `ConflictError` when somebody else wrote it in between. */
  async remove(partition: string, id: string): Promise<void> {
    const key = this.key(partition, id);
    const document = await this.store.get(key);
    if (document) await this.store.delete(key, document.version);
  }

  /** Every document there is, in the order of their ids. For short lists only. */
  async all(partition: string, where: readonly Condition[] = []): Promise<readonly T[]> {
    const found: T[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<T> = await this.page(partition, {
        where,
        limit: WHOLE_PAGE,
        ...(cursor ? { cursor } : {}),
      });
      found.push(...page.entries);
      cursor = page.cursor;
    } while (cursor);
    return found;
  }

  /**
   * Reads, lets `change` decide, writes; does it again when somebody else wrote in between.
   * `change` gets null where nothing is, and returns null to leave everything as it is.
   */
  async update(
    place: { partition: string; id: string },
    change: (value: T | null) => T | null,
  ): Promise<T | null> {
    for (let attempt = 1; ; attempt++) {
      const current = await this.get(place.partition, place.id);
      const next = change(current?.value ?? null);
      if (next === null) return current?.value ?? null;
      try {
        await this.put(place, next, current ? { version: current.version } : 'absent');
        return next;
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  private documents(partition: string, selection: Selection): Promise<Page<StoredDocument>> {
    return this.store.query({ container: this.container, partition, type: this.type.name, ...selection });
  }

  private key(partition: string, id: string): DocumentKey {
    return { container: this.container, partition, id };
  }

  private decoded(document: StoredDocument): Versioned<T> {
    return { value: decode(this.type, document), version: document.version };
  }
}

/** Null, and `damaged` is told, where the stored data cannot be used. */
export function orDamaged<T>(read: () => T, damaged: (error: ReferatbotError) => void): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReferatbotError) || error.code !== 'store-corrupt') throw error;
    damaged(error);
    return null;
  }
}
