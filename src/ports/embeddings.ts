/** `throttled`: asked too often, `afterMs` where the service says when to come again · `failed`: everything else, also replies that make no sense. */
type EmbeddingReply =
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'throttled'; readonly afterMs: number | null }
  | { readonly kind: 'timeout' | 'failed' };

/** A service that makes vectors of texts, near one another where they mean the same. Never throws, and answers within its own time limit. */
export interface Embeddings {
  /** Vectors of different models have nothing to do with one another. */
  readonly model: string;
  /** As many vectors as texts, in their order, of length 1 and of one dimension. At most 32 texts. */
  embed(texts: readonly string[]): Promise<EmbeddingReply>;
}
