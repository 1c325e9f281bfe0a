import path from 'node:path';
import { openAIEmbeddings } from '../adapters/llm/openai-embeddings';
import { repeat, type Repetition } from '../adapters/system/repeat';
import { openVectorIndex } from '../adapters/vectors/open-vector-index';
import type { Config } from '../config';
import { embedPassages, type EmbeddingProgress } from '../flows/embeddings/embed-passages';
import type { SimilarItemsDeps } from '../flows/embeddings/similar-items';
import type { Embeddings } from '../ports/embeddings';
import type { Log } from '../ports/log';
import type { VectorIndex } from '../ports/vector-index';
import type { Core } from './core';
import { modelTokens } from './model-tokens';

export interface Embedding {
  readonly vectors: VectorIndex;
  /** With time enough for a batch of passages. */
  readonly embeddings: Embeddings;
  readonly similar: SimilarItemsDeps;
}

const VECTORS_FILE = 'vectors.db';
/** Somebody waits for the answer. */
const QUESTION_LIMIT_MS = 2_000;
/** How soon new minutes get their vectors. */
const LOOK_MS = 5_000;
/** A service that was of no use is left alone at least this long, and at most that long. */
const REST_MS = 30_000;
const LONGEST_REST_MS = 60 * 60_000;

/** Null without an embedding model. Errors: `index-unavailable`. */
export async function createEmbedding(config: Config, log: Log): Promise<Embedding | null> {
  const { modelEndpoint, modelKey, embeddingModel, dataDir } = config;
  if (modelEndpoint === null || embeddingModel === null) return null;
  const service = {
    endpoint: modelEndpoint,
    key: modelKey,
    model: embeddingModel,
    azureToken: modelTokens(config),
  };
  const vectors = await openVectorIndex(
    { file: path.join(dataDir, VECTORS_FILE), model: embeddingModel },
    log,
  );
  const asking = openAIEmbeddings({ ...service, limitMs: QUESTION_LIMIT_MS });
  return { vectors, embeddings: openAIEmbeddings(service), similar: { embeddings: asking, vectors, log } };
}

/** Makes vectors in the background, as long as there is something to make them of. */
export function startEmbedding(core: Core): Pick<Repetition, 'stop'> {
  const { embedding } = core;
  if (embedding === null) return { stop: () => Promise.resolve() };
  const work = (): Promise<EmbeddingProgress> => embedPassages({ ...core, ...embedding });
  const repetition = repeat({ work, pauseMs }, core.log);
  repetition.wake();
  return repetition;
}

function pauseMs(progress: EmbeddingProgress | null): number {
  switch (progress?.kind) {
    case 'more':
      return 0;
    case 'later':
      return Math.min(Math.max(progress.afterMs ?? 0, REST_MS), LONGEST_REST_MS);
    case 'done':
    case undefined:
      return LOOK_MS;
  }
}
