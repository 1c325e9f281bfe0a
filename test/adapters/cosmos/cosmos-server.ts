import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';

interface Item {
  readonly _etag: string;
}

export interface CosmosServer {
  readonly endpoint: string;
  readonly key: string;
  /** How many plans of queries were asked for. */
  plans(): number;
  deleteContainer(database: string, container: string): Promise<void>;
  stop(): Promise<void>;
}

/** An in-memory Cosmos DB on a free port. */
export async function startCosmosServer(): Promise<CosmosServer> {
  const server = createHttpServer({ keepAlive: true });
  correctChangeFeed(server);
  let plans = 0;
  server.on('request', ({ headers }: IncomingMessage) => {
    if (headers['x-ms-cosmos-is-query-plan-request'] === 'True') plans += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/`,
    key: Buffer.from('no secret').toString('base64'),
    plans: () => plans,
    deleteContainer: async (database, container) => {
      await fetch(`http://127.0.0.1:${port}/dbs/${database}/colls/${container}`, { method: 'DELETE' });
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type End = (text?: string) => ServerResponse;

/**
 * The package answers a change feed from the beginning with everything in no useful order, and any later one with
 * nothing. So the feed is put right from outside: every version written gets the next number, and a request gets the
 * items beyond the number it names, a page at a time.
 */
function correctChangeFeed(server: Server): void {
  const [answer] = server.listeners('request') as RequestListener[];
  const numbers = new Map<string, number>();
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers['a-im']) answerChanges(request, response, numbers);
    else if (request.method !== 'GET') numberWrites(response, numbers);
    answer?.(request, response);
  });
}

function numberWrites(response: ServerResponse, numbers: Map<string, number>): void {
  const end = response.end.bind(response) as End;
  response.end = ((text?: string) => {
    const version = /"_etag":"([\w-]+)"/.exec(text ?? '')?.[1];
    if (version !== undefined && !numbers.has(version)) numbers.set(version, numbers.size + 1);
    return end(text);
  }) as ServerResponse['end'];
}

function answerChanges(
  request: IncomingMessage,
  response: ServerResponse,
  numbers: ReadonlyMap<string, number>,
): void {
  const since = Number(request.headers['if-none-match'] ?? 0);
  const size = Number(request.headers['x-ms-max-item-count'] ?? 100);
  delete request.headers['if-none-match'];
  delete request.headers['x-ms-max-item-count'];
  const numberOf = (item: Item): number => numbers.get(item._etag) ?? 0;
  const end = response.end.bind(response) as End;
  response.end = ((text: string) => {
    const { Documents: items = [] } = JSON.parse(text) as { Documents?: readonly Item[] };
    const newer = items.filter((item) => numberOf(item) > since);
    const page = newer.toSorted((one, other) => numberOf(one) - numberOf(other)).slice(0, size);
    const last = page.at(-1);
    response.setHeader('etag', String(last ? numberOf(last) : since));
    response.removeHeader('x-ms-continuation');
    if (page.length > 0) return end(JSON.stringify({ Documents: page, _count: page.length }));
    response.statusCode = 304;
    return end();
  }) as ServerResponse['end'];
}
