import type { ForumId, MinutesId } from '../domain/shared/ids';

/** A vector of one passage. */
export interface PassageVector {
  readonly minutes: MinutesId;
  readonly forum: ForumId;
  readonly item: number;
  /** Of the text it was made of, and its item. */
  readonly digest: string;
  readonly vector: Float32Array;
}

export interface VectorQuery {
  readonly vector: Float32Array;
  /** Only these forums are searched; none means nothing is found. */
  readonly forums: readonly ForumId[];
  /** Only these minutes, when given. */
  readonly minutes?: readonly MinutesId[];
  readonly limit: number;
}

export interface SimilarItem {
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  readonly item: number;
  /** Cosine of the most similar of its passages. */
  readonly similarity: number;
}

/** What of one set of minutes is embedded. */
export interface SettledMinutes {
  readonly minutes: MinutesId;
  /** Of all that the vectors were made from. */
  readonly fingerprint: string;
}

/**
 * Vectors of the passages of all minutes. Derived data beside the passage index: it can be thrown away and made again.
 * Errors: `ReferatbotError` `index-unavailable`.
 */
export interface VectorIndex {
  /** The minutes that have vectors; those that are not embedded in full with an empty fingerprint, or an older one. */
  settled(): Promise<readonly SettledMinutes[]>;
  /** Digests of the passages of these minutes that have a vector. */
  held(minutes: MinutesId): Promise<ReadonlySet<string>>;
  /** False, and nothing is kept, where the vectors have another dimension than those that are there. */
  put(vectors: readonly PassageVector[]): Promise<boolean>;
  /** These are the digests of all passages of these minutes, which are this forum's: others are forgotten, and the minutes count as embedded. */
  settle(minutes: SettledMinutes & { readonly forum: ForumId }, digests: readonly string[]): Promise<void>;
  /** Forgets these minutes; nothing changes where they are not held. */
  remove(minutes: MinutesId): Promise<void>;
  /** The most similar first, each item once; nothing for a vector of another dimension. */
  search(query: VectorQuery): Promise<readonly SimilarItem[]>;
  close(): Promise<void>;
}
