import { decodeRewrites, rewritePrompt } from '../../domain/answers/written/rewrite';
import type { WriteWithModelDeps } from './write-with-model';

const MOST_TOKENS = 200;

/** Other words to search with when the asker's own find nothing; none when the model is of no use. */
export async function rewrites(
  { model }: WriteWithModelDeps,
  { question, context }: { readonly question: string; readonly context: readonly string[] },
): Promise<readonly string[]> {
  const reply = await model.complete({ messages: rewritePrompt(question, context), maxTokens: MOST_TOKENS });
  return reply.kind === 'text' ? decodeRewrites(reply.text) : [];
}
