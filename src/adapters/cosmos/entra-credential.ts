import type { TokenCredential } from './cosmos-account';

/**
 * Signs in as the app's managed identity in Azure, and as the developer who is signed in elsewhere.
 * `clientId`: of a user-assigned identity; null takes the system-assigned one.
 */
export async function entraCredential(clientId: string | null): Promise<TokenCredential> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new DefaultAzureCredential(clientId === null ? {} : { managedIdentityClientId: clientId });
}
