import { openAILanguageModel } from '../../../src/adapters/llm/openai-language-model';
import type { LanguageModel } from '../../../src/ports/language-model';
import { freePort } from '../../support/free-port';
import {
  replies,
  says,
  startModelEndpoint,
  type FakeModelEndpoint,
  type ModelBehaviour,
} from '../../support/fake-model-endpoint';

const REQUEST = {
  messages: [
    { role: 'system', content: 'Regler' },
    { role: 'user', content: 'Spørgsmål' },
  ],
  maxTokens: 300,
} as const;

let endpoint: FakeModelEndpoint;
beforeEach(async () => {
  endpoint = await startModelEndpoint();
});
afterEach(() => endpoint.stop());

function modelAt(url: string, limitMs = 5000): LanguageModel {
  return openAILanguageModel({
    endpoint: url,
    key: 'secret-key',
    name: 'a-model',
    azureToken: () => Promise.resolve('token'),
    limitMs,
  });
}

describe('a model behind a compatible endpoint', () => {
  it('is asked with the messages as they are and the key, and gives back its text', async () => {
    endpoint.will(says('{"status":"noAnswer"}'));

    const reply = await modelAt(endpoint.url).complete(REQUEST);

    expect(reply).toEqual({ kind: 'text', text: '{"status":"noAnswer"}' });
    expect(endpoint.asked).toEqual([
      { authorization: 'Bearer secret-key', messages: REQUEST.messages, maxTokens: 300 },
    ]);
  });

  it.each<[string, string, ModelBehaviour]>([
    ['throttled', 'status 429', replies(429, '{"error":{"code":"rate_limit"}}')],
    ['failed', 'status 500', replies(500, 'oops')],
    ['failed', 'a wrong key', replies(401, '{"error":{"code":"invalid_api_key"}}')],
    ['failed', 'no JSON', replies(200, 'this is no json')],
    ['failed', 'no choice', replies(200, '{"choices":[]}')],
    ['failed', 'an empty text', says('')],
    ['refused', 'a filtered prompt', replies(400, '{"error":{"code":"content_filter"}}')],
    [
      'refused',
      'a filtered reply',
      replies(200, '{"choices":[{"finish_reason":"content_filter","message":{"content":""}}]}'),
    ],
    ['refused', 'a refusal', replies(200, '{"choices":[{"message":{"content":null,"refusal":"I cannot"}}]}')],
    [
      'failed',
      'a redirect',
      { kind: 'replies', status: 302, body: '', location: 'http://127.0.0.1:1/elsewhere' },
    ],
    ['failed', 'an endless reply', replies(200, `{"choices":"${'x'.repeat(1_200_000)}"}`)],
  ])('is %s after %s', async (kind, _, behaviour) => {
    endpoint.will(behaviour);

    expect(await modelAt(endpoint.url).complete(REQUEST)).toEqual({ kind });
    expect(endpoint.asked).toHaveLength(1);
  });

  it('is given up when it takes too long', async () => {
    endpoint.will({ kind: 'hangs' });

    expect(await modelAt(endpoint.url, 50).complete(REQUEST)).toEqual({ kind: 'timeout' });
  });

  it('has failed when nobody listens', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}/v1`;

    expect(await modelAt(nobody).complete(REQUEST)).toEqual({ kind: 'failed' });
  });

  it('answers several at once, each with its own outcome', async () => {
    endpoint.will(says('one'), replies(429, '{}'));
    const model = modelAt(endpoint.url);

    const kinds = (await Promise.all([model.complete(REQUEST), model.complete(REQUEST)])).map(
      ({ kind }) => kind,
    );

    expect(kinds.toSorted()).toEqual(['text', 'throttled']);
  });

  it('writes nothing of a failed request to standard output', async () => {
    const written: string[] = [];
    const original = process.stdout.write.bind(process.stdout);
    process.stdout.write = (chunk: Uint8Array | string) => written.push(String(chunk)) > 0;
    try {
      endpoint.will(replies(500, 'oops'));
      await modelAt(endpoint.url).complete(REQUEST);
    } finally {
      process.stdout.write = original;
    }

    expect(written.join('')).toBe('');
  });
});
