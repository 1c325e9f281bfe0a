import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Authentication['authenticateRequest']>>;
type Identity = Authenticated['claimsIdentity'];
type Factory = NonNullable<Authenticated['connectorFactory']>;
type TokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;

/** The bot service has few addresses, and asks in the name of one app. */
const MOST_KEPT = 20;

/**
 * The library builds its clients anew for every turn: pipeline, credentials and all. Here turns from the same address
 * share them; each request is still checked and signed on its own. What is sent unasked gets clients of its own.
 */
export class SharedClients extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Kept<Awaited<ReturnType<Factory['create']>>>();
  private readonly tokenClients = new Kept<TokenClient>();

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    const result = await super.authenticateRequest(activity, authorization);
    const { connectorFactory, claimsIdentity } = result;
    if (connectorFactory === undefined) return result;
    const create = connectorFactory.create.bind(connectorFactory);
    connectorFactory.create = (serviceUrl, audience) =>
      this.connectors.get([serviceUrl, audience ?? '', ...accountOf(claimsIdentity)], () =>
        create(serviceUrl, audience),
      );
    return result;
  }

  override createUserTokenClient(identity: Identity): Promise<TokenClient> {
    return this.tokenClients.get(accountOf(identity), () => super.createUserTokenClient(identity));
  }
}

/** In whose name the clients send. */
function accountOf(identity: Identity): readonly string[] {
  return ['aud', 'appid'].map((claim) => identity.getClaimValue(claim) ?? '');
}

class Kept<T> {
  private readonly known = new Map<string, Promise<T>>();

  get(parts: readonly string[], create: () => Promise<T>): Promise<T> {
    const key = parts.join('\n');
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const made = create();
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(key, made);
    made.catch(() => this.known.delete(key));
    return made;
  }
}
