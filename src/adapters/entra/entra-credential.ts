import { ReferatbotError } from '../../domain/shared/errors';

interface Credential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

/**
 * Signs in as the app's managed identity in Azure, and as the developer who is signed in elsewhere.
 * `clientId`: of a user-assigned identity; null takes the system-assigned one.
 */
export async function entraCredential(clientId: string | null): Promise<Credential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential(clientId === null ? {} : { managedIdentityClientId: clientId });
}

/** Gives tokens for one service of Azure; the credential keeps them until they run out. */
export function entraTokens(clientId: string | null, scope: string): () => Promise<string> {
  let credential: Promise<Credential> | null = null;
  return async () => {
    credential ??= entraCredential(clientId);
    const token = await (await credential).getToken(scope);
    if (token !== null) return token.token;
    throw new ReferatbotError('bad-config', `Azure gave no token for ${scope}; check the identity's roles.`);
  };
}
