/** JSON as documents hold it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * forums: what a forum owns, one partition a forum (and one, `directory`, with the list of forums) ·
 * people: one partition a person · notifications: the outbox, sharded.
 */
export const CONTAINERS = ['forums', 'people', 'notifications'] as const;
export type Container = (typeof CONTAINERS)[number];

/** `partition` and `id` are ASCII without `/ \ ? #`, at most 1,023 bytes. */
export interface DocumentKey {
  readonly container: Container;
  readonly partition: string;
  readonly id: string;
}

export interface DocumentBody {
  readonly type: string;
  readonly schemaVersion: number;
  readonly [field: string]: Json;
}

export interface StoredDocument {
  readonly key: DocumentKey;
  /** Opaque; changes with every write. */
  readonly version: string;
  readonly body: DocumentBody;
}

/** absent: create, and fail if it is there · any: create or replace · version: replace exactly that version. */
export type WriteCondition = 'absent' | 'any' | { readonly version: string };

export type Scalar = string | number | boolean;
export type Condition =
  | { readonly field: string; readonly is: '=' | '<' | '<=' | '>' | '>='; readonly value: Scalar }
  | { readonly field: string; readonly is: 'in'; readonly values: readonly Scalar[] };

/** Within one partition. Fields are top-level names of the body. */
export interface DocumentQuery {
  readonly container: Container;
  readonly partition: string;
  readonly type: string;
  readonly where?: readonly Condition[];
  /** Defaults to the id, ascending. Documents without the field come first ascending, last descending. Ties by id. */
  readonly orderBy?: { readonly field: string; readonly direction: 'ascending' | 'descending' };
  /** 1 to 1,000. */
  readonly limit: number;
  readonly cursor?: string;
}

export interface Page<T> {
  readonly entries: readonly T[];
  /** Present while there is more. */
  readonly cursor: string | null;
}

export interface ChangePage {
  /** Latest state of every document written since the token, oldest change first. Deleted documents are not reported. */
  readonly documents: readonly StoredDocument[];
  /** Where to go on; opaque. */
  readonly token: string;
  /** True while there are further changes right now. */
  readonly more: boolean;
}

/**
 * A document database, narrowed to what this product needs. No operation spans two documents.
 * Errors: `ConflictError` for a missed write condition, `ReferatbotError` `store-unavailable` otherwise.
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
  /** Resolves when a read succeeded. */
  check(): Promise<void>;
  close(): Promise<void>;
}
