import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLocalServer } from './local-server';

interface AskedEmbeddings {
  readonly path: string;
  readonly authorization: string;
  readonly input: readonly string[];
}

/** What the endpoint does with a request: embed, answer with something else, or leave it hanging. */
export type EmbeddingBehaviour =
  | { readonly kind: 'embeds'; readonly dimension?: number }
  | {
      readonly kind: 'replies';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'hangs' };

export interface FakeEmbeddingsEndpoint {
  readonly url: string;
  readonly asked: readonly AskedEmbeddings[];
  /** The next requests, one each; the last one stays. */
  will(...behaviours: readonly [EmbeddingBehaviour, ...EmbeddingBehaviour[]]): void;
  /** Resolves when such texts have been asked for. */
  waitFor(such: (input: readonly string[]) => boolean): Promise<void>;
  stop(): Promise<void>;
}

const DIMENSION = 16;

/**
 * A real HTTP endpoint in the shape of OpenAI's embeddings. Each line of `meanings` lists beginnings of words that mean
 * the same, and is one direction; what means nothing points to the last one.
 */
export async function startEmbeddingsEndpoint(meanings: readonly string[]): Promise<FakeEmbeddingsEndpoint> {
  const asked: AskedEmbeddings[] = [];
  const arrivals = new EventEmitter();
  let plan: readonly EmbeddingBehaviour[] = [{ kind: 'embeds' }];
  const server = await startLocalServer((request, response) => {
    void bodyOf(request).then((input) => {
      const { authorization = '', 'api-key': key = '' } = request.headers;
      asked.push({ path: request.url ?? '', authorization: authorization || String(key), input });
      const [next = { kind: 'embeds' }, ...rest] = plan;
      if (rest.length > 0) plan = rest;
      behave(next, response, { input, meanings });
      arrivals.emit('request');
    });
  });
  return {
    url: `${server.address}/v1`,
    asked,
    will: (...behaviours) => (plan = behaviours),
    waitFor: async (such) => {
      while (!asked.some(({ input }) => such(input))) await once(arrivals, 'request');
    },
    stop: () => server.stop(),
  };
}

async function bodyOf(request: IncomingMessage): Promise<readonly string[]> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return (JSON.parse(text) as { input: readonly string[] }).input;
}

function behave(
  behaviour: EmbeddingBehaviour,
  response: ServerResponse,
  { input, meanings }: { readonly input: readonly string[]; readonly meanings: readonly string[] },
): void {
  switch (behaviour.kind) {
    case 'hangs':
      return;
    case 'embeds': {
      const dimension = behaviour.dimension ?? DIMENSION;
      const data = input.map((text, index) => ({ index, embedding: vectorOf(text, meanings, dimension) }));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: data.toReversed() }));
      return;
    }
    case 'replies':
      // Restify, where it is loaded, lets writeHead return nothing.
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
      response.end(behaviour.body);
  }
}

function vectorOf(text: string, meanings: readonly string[], dimension: number): readonly number[] {
  const words = text.toLowerCase().split(/\P{L}+/u);
  const vector = Array.from({ length: dimension }, (_, at) => {
    const beginnings = meanings[at]?.split(' ') ?? [];
    return words.filter((word) => beginnings.some((beginning) => word.startsWith(beginning))).length;
  });
  return vector.some((number) => number > 0) ? vector : vector.map((_, at) => (at === dimension - 1 ? 1 : 0));
}
