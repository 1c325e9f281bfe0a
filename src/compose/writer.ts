import { entraTokens } from '../adapters/entra/entra-credential';
import { openAILanguageModel } from '../adapters/llm/openai-language-model';
import type { Config } from '../config';
import type { WriteWithModelDeps } from '../flows/answers/write-with-model';
import type { Log } from '../ports/log';

/** The model that words answers, or null where none is configured. */
export function createWriter(
  { modelEndpoint, modelKey, modelName, botType, botId }: Config,
  log: Log,
): WriteWithModelDeps | null {
  if (modelEndpoint === null || modelName === null) return null;
  const identity = botType === 'UserAssignedMSI' ? botId : null;
  const azureToken = entraTokens(identity, 'https://cognitiveservices.azure.com/.default');
  return {
    model: openAILanguageModel({ endpoint: modelEndpoint, key: modelKey, name: modelName, azureToken }),
    log,
  };
}
