import type { CosmosClient, CosmosClientOptions } from './sdk';
import { withoutQueryPlans } from './without-query-plans';

/** What Entra ID sign-in needs of a credential; those of `@azure/identity` fit. */
interface TokenCredential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

export interface CosmosAccount {
  readonly endpoint: string;
  readonly database: string;
  /** A key is for emulators and tests; production signs in with a managed identity. */
  readonly credential: { readonly key: string } | { readonly token: TokenCredential };
}

/** Milliseconds. */
const REQUEST_TIMEOUT = 10_000;
/** Seconds that throttled requests are tried again for. */
const THROTTLED_FOR = 15;

/** Loads the SDK here and not earlier: the embedded default never needs it. Opens no connection yet. */
export async function connect({ endpoint, credential }: CosmosAccount): Promise<CosmosClient> {
  const { CosmosClient } = await import('@azure/cosmos');
  const withKey = 'key' in credential;
  const options = {
    endpoint,
    ...(withKey ? { key: credential.key } : { aadCredentials: credential.token }),
    connectionPolicy: {
      requestTimeout: REQUEST_TIMEOUT,
      retryOptions: { maxWaitTimeInSeconds: THROTTLED_FOR },
      // Emulators answer discovery with addresses that cannot be reached from outside of them.
      enableEndpointDiscovery: !withKey,
      enableBackgroundEndpointRefreshing: !withKey,
    },
    plugins: [withoutQueryPlans],
  };
  // The SDK has plugins, and leaves them out of its types.
  return new CosmosClient(options satisfies CosmosClientOptions);
}
