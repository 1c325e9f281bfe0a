/** JSON as documents hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * forums: what a forum owns, one partition a forum (and one, `directory`, with the list of forums) ·
 * people: one partition a person · notifications: the outbox, sharded.
 */
export const CONTAINERS = ['forums', 'people', 'notifications'] as const;
export type Container = (typeof CONTAINERS)[number];

/** `partition` and `id` are printable ASCII without blanks and `/ \ ? # %`, at most 1,023 characters. */
export interface DocumentKey {
  readonly container: Container;
  readonly partition: string;
  readonly id: string;
}

/** At most 1,900,000 bytes as JSON (Cosmos DB takes 2 MB with its own fields). */
export interface DocumentBody {
  readonly type: string;
  readonly schemaVersion: number;
  readonly [field: string]: Json;
}

export interface StoredDocument {
  readonly key: DocumentKey;
  /** Opaque; changes with every write and never comes back, not even after a deletion. */
  readonly version: string;
  readonly body: DocumentBody;
}

/** absent: create, and fail if it is there · any: create or replace · version: replace exactly that version. */
export type WriteCondition = 'absent' | 'any' | { readonly version: string };

/** Strings have 1,000 characters at most; longer ones can be stored, but neither compared with nor ordered by. */
export type Scalar = string | number | boolean;

/** Never true of a document without the field, with null there, or with another type of value than the one compared with. */
export type Condition =
  | { readonly field: string; readonly is: '=' | '<' | '<=' | '>' | '>='; readonly value: Scalar }
  /** 200 values at most; none finds nothing. */
  | { readonly field: string; readonly is: 'in'; readonly values: readonly Scalar[] };

/** `field` holds strings only or numbers only; strings are ordered by code point. */
export interface Order {
  readonly field: string;
  readonly direction: 'ascending' | 'descending';
}

/** Within one partition. Fields are top-level names of the body. */
export interface DocumentQuery {
  readonly container: Container;
  readonly partition: string;
  readonly type: string;
  readonly where?: readonly Condition[];
  /**
   * Defaults to the id, ascending. Documents without the field, or with null there, come first ascending, last
   * descending. Ties by id in the same direction.
   */
  readonly orderBy?: Order;
  /** 1 to 1,000. */
  readonly limit: number;
  /** Of a page of the same query; says after which document to go on, so inserts in between do no harm. */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly entries: readonly T[];
  /** Present while there is more. */
  readonly cursor: string | null;
}

export interface ChangePage {
  /**
   * Latest state of every document written since the token; oldest change first within a partition, in no particular
   * order between partitions. Deleted documents are not reported. May be empty while there is more.
   */
  readonly documents: readonly StoredDocument[];
  /** Where to go on; opaque. */
  readonly token: string;
  /** False only when there were no further changes right now; the page after a last full one may be empty. */
  readonly more: boolean;
  /** True when the token was of another database: this page starts at the beginning, and what was derived before is void. */
  readonly restarted: boolean;
}

/**
 * A document database, narrowed to what this product needs. No operation spans two documents.
 * Errors: `ConflictError` for a missed write condition; `ReferatbotError` with `document-too-large`, with
 * `bad-usage` for a cursor of another query, otherwise with `store-unavailable` or `store-corrupt`.
 */
export interface DocumentStore {
  get(key: DocumentKey): Promise<StoredDocument | null>;
  put(key: DocumentKey, body: DocumentBody, condition: WriteCondition): Promise<StoredDocument>;
  /** Deleting what is not there is a conflict. */
  delete(key: DocumentKey, version: string): Promise<void>;
  query(query: DocumentQuery): Promise<Page<StoredDocument>>;
  /** Documents of `notifications`, over all partitions, whose `dueAt` is not after `until` and whose `state` is `pending`, earliest first. */
  queryDue(until: string, limit: number): Promise<readonly StoredDocument[]>;
  /** `token` null starts at the beginning. */
  changes(container: Container, token: string | null): Promise<ChangePage>;
  /**
   * Resolves when what this store has written so far outlasts a power failure, too; the end of the process it outlasts
   * without. Many may ask at once.
   */
  flush(): Promise<void>;
  /** Resolves when a read succeeded. */
  check(): Promise<void>;
  close(): Promise<void>;
}
