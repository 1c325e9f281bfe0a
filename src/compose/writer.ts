import { openAILanguageModel } from '../adapters/llm/openai-language-model';
import type { Config } from '../config';
import type { WriteWithModelDeps } from '../flows/answers/write-with-model';
import type { Log } from '../ports/log';
import { modelTokens } from './model-tokens';

/** The model that words answers, or null where none is configured. */
export function createWriter(config: Config, log: Log): WriteWithModelDeps | null {
  const { modelEndpoint, modelKey, modelName } = config;
  if (modelEndpoint === null || modelName === null) return null;
  const azureToken = modelTokens(config);
  return {
    model: openAILanguageModel({ endpoint: modelEndpoint, key: modelKey, name: modelName, azureToken }),
    log,
  };
}
