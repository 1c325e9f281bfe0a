import { entraTokens } from '../adapters/entra/entra-credential';
import type { Config } from '../config';

/** Signs in to Azure's models as the app, where no key is set. */
export function modelTokens({ botType, botId }: Config): () => Promise<string> {
  const identity = botType === 'UserAssignedMSI' ? botId : null;
  return entraTokens(identity, 'https://cognitiveservices.azure.com/.default');
}
