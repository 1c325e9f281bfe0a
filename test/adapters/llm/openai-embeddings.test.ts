import { openAIEmbeddings } from '../../../src/adapters/llm/openai-embeddings';
import type { Embeddings } from '../../../src/ports/embeddings';
import {
  startEmbeddingsEndpoint,
  type EmbeddingBehaviour,
  type FakeEmbeddingsEndpoint,
} from '../../support/fake-embeddings-endpoint';
import { freePort } from '../../support/free-port';

let endpoint: FakeEmbeddingsEndpoint;
beforeEach(async () => {
  endpoint = await startEmbeddingsEndpoint(['bro', 'båd']);
});
afterEach(() => endpoint.stop());

function embeddingsAt(url: string, limitMs = 5000): Embeddings {
  const azureToken = () => Promise.resolve('token');
  return openAIEmbeddings({ endpoint: url, key: 'secret-key', model: 'a-model', azureToken, limitMs });
}

function replies(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): EmbeddingBehaviour {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'replies', status, headers, body: text };
}

const numbers = (first: number): readonly number[] => [first, 0, 0, 0, 0, 0, 0, 0];

describe('embeddings of a compatible endpoint', () => {
  it('are vectors of length 1 in the order of the texts, whatever the order of the reply', async () => {
    const reply = await embeddingsAt(`${endpoint.url}/`).embed(['en båd og en båd', 'broen']);

    const vectors = reply.kind === 'vectors' ? reply.vectors.map((one) => [...one.slice(0, 2)]) : [];
    expect(vectors).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(endpoint.asked).toEqual([
      { path: '/v1/embeddings', authorization: 'Bearer secret-key', input: ['en båd og en båd', 'broen'] },
    ]);
  });

  it.each<[string, EmbeddingBehaviour]>([
    ['status 500', replies('oops', 500)],
    ['a wrong key', replies({ error: { code: 'invalid_api_key' } }, 401)],
    ['no JSON', replies('this is no json')],
    ['one vector too few', replies({ data: [] })],
    ['a vector for another text', replies({ data: [{ index: 1, embedding: numbers(1) }] })],
    ['numbers that are none', replies('{"data":[{"index":0,"embedding":[NaN,0,0,0,0,0,0,0]}]}')],
    ['null for a number', replies({ data: [{ index: 0, embedding: [null, 0, 0, 0, 0, 0, 0, 0] }] })],
    ['endless numbers', replies('{"data":[{"index":0,"embedding":[1e999,0,0,0,0,0,0,0]}]}')],
    ['numbers whose sum is endless', replies({ data: [{ index: 0, embedding: Array(8).fill(1e308) }] })],
    ['a vector without a direction', replies({ data: [{ index: 0, embedding: numbers(0) }] })],
    ['a vector without numbers', replies({ data: [{ index: 0, embedding: [] }] })],
    ['a huge reply', replies(`{"data":"${'x'.repeat(9_000_000)}"}`)],
    ['a redirect', replies('', 302, { location: 'http://127.0.0.1:1/elsewhere' })],
  ])('have failed after %s', async (_, behaviour) => {
    endpoint.will(behaviour);

    expect(await embeddingsAt(endpoint.url).embed(['broen'])).toEqual({ kind: 'failed' });
    expect(endpoint.asked).toHaveLength(1);
  });

  it('have failed when two texts get vectors of different dimensions', async () => {
    const data = [
      { index: 0, embedding: numbers(1) },
      { index: 1, embedding: [...numbers(1), 0] },
    ];
    endpoint.will(replies({ data }));

    expect(await embeddingsAt(endpoint.url).embed(['en', 'to'])).toEqual({ kind: 'failed' });
  });

  it.each([
    ['seconds', '7', 7000],
    ['nothing', undefined, null],
    ['nonsense', 'soon', null],
  ])('are throttled, with %s to wait', async (_, header, afterMs) => {
    endpoint.will(replies({}, 429, header === undefined ? {} : { 'retry-after': header }));

    expect(await embeddingsAt(endpoint.url).embed(['broen'])).toEqual({ kind: 'throttled', afterMs });
  });

  it('are given up when they take too long', async () => {
    endpoint.will({ kind: 'hangs' });

    expect(await embeddingsAt(endpoint.url, 50).embed(['broen'])).toEqual({ kind: 'timeout' });
  });

  it('have failed when nobody listens', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}/v1`;

    expect(await embeddingsAt(nobody).embed(['broen'])).toEqual({ kind: 'failed' });
  });
});
