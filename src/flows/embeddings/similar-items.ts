import type { Embeddings } from '../../ports/embeddings';
import type { Log } from '../../ports/log';
import type { SimilarItem, VectorIndex, VectorQuery } from '../../ports/vector-index';
import { errorMessage } from '../../domain/shared/errors';

export interface SimilarItemsDeps {
  /** With a short limit: somebody waits. */
  readonly embeddings: Embeddings;
  readonly vectors: Pick<VectorIndex, 'search'>;
  readonly log: Log;
}

/** Characters. */
const LONGEST = 1000;

/** Items that mean nearly what is asked, among those the query allows; none where vectors are of no use now. */
export async function similarItems(
  { embeddings, vectors, log }: SimilarItemsDeps,
  asked: string,
  query: Omit<VectorQuery, 'vector'>,
): Promise<readonly SimilarItem[]> {
  if (query.forums.length === 0) return [];
  const reply = await embeddings.embed([asked]);
  const vector = reply.kind === 'vectors' ? reply.vectors[0] : undefined;
  if (vector === undefined) {
    log.warn('question not embedded', { reason: reply.kind });
    return [];
  }
  try {
    return await vectors.search({ ...query, vector });
  } catch (error) {
    log.warn('vectors not usable', { reason: errorMessage(error) });
    return [];
  }
}

/** So many words stand on their own; fewer go on about the question before ("og hvornår?"). */
const WORDS_ENOUGH = 5;

export function wholeQuestion({
  question,
  context,
}: {
  readonly question: string;
  /** Earlier questions, oldest first. */
  readonly context: readonly string[];
}): string {
  const isWhole = question.trim().split(/\s+/u).length >= WORDS_ENOUGH;
  return [...(isWhole ? [] : context.slice(-1)), question].join(' ').slice(-LONGEST);
}
