import { z } from 'zod';
import type { Embeddings } from '../../ports/embeddings';
import { AZURE_VERSION, isAzure } from './azure';
import { fetchJson } from './fetch-json';

export interface OpenAIEmbeddingsOptions {
  /** Of an Azure OpenAI resource, or the base address of a compatible service (usually ending in `/v1`). */
  readonly endpoint: string;
  /** Null signs in to Azure with the app's identity. */
  readonly key: string | null;
  /** Model, or deployment in Azure. */
  readonly model: string;
  /** Gives a token for Azure; only asked without a key. */
  readonly azureToken: () => Promise<string>;
  /** How long one request may take, milliseconds. */
  readonly limitMs?: number;
}

const LIMIT_MS = 20_000;
/** 32 vectors of 4,096 numbers in digits. */
const LARGEST_REPLY_BYTES = 8 * 1024 * 1024;
const THROTTLED = 429;
const SMALLEST = 8;
const LARGEST = 4096;

const embeddings = z.object({
  data: z.array(
    z.object({
      index: z.number().int(),
      embedding: z.array(z.number().finite()).min(SMALLEST).max(LARGEST),
    }),
  ),
});

/** An embedding model behind Azure OpenAI or a compatible address. Asks once, never repeats. */
export function openAIEmbeddings(options: OpenAIEmbeddingsOptions): Embeddings {
  return {
    model: options.model,
    embed: async (texts) => {
      const request = await requestFor(options, texts);
      if (request === null) return { kind: 'failed' };
      const limits = { limitMs: options.limitMs ?? LIMIT_MS, mostBytes: LARGEST_REPLY_BYTES };
      const fetched = await fetchJson(request.url, request.init, limits);
      if (fetched.kind !== 'answered') return { kind: fetched.kind };
      const { response, body } = fetched;
      if (response.status === THROTTLED)
        return { kind: 'throttled', afterMs: retryAfterMs(response.headers) };
      const vectors = response.ok ? vectorsIn(body, texts.length) : null;
      return vectors === null ? { kind: 'failed' } : { kind: 'vectors', vectors };
    },
  };
}

interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

/** Null when nobody can be signed in. */
async function requestFor(
  { endpoint, key, model, azureToken }: OpenAIEmbeddingsOptions,
  texts: readonly string[],
): Promise<Request | null> {
  const base = endpoint.replace(/\/+$/u, '');
  const post = (url: string, body: object, authorization: Record<string, string>): Request => ({
    url,
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify(body),
    },
  });
  if (!isAzure(endpoint)) {
    const authorization = key === null ? {} : { authorization: `Bearer ${key}` };
    return post(`${base}/embeddings`, { model, input: texts, encoding_format: 'float' }, authorization);
  }
  const url = `${base}/openai/deployments/${encodeURIComponent(model)}/embeddings?api-version=${AZURE_VERSION}`;
  if (key !== null) return post(url, { input: texts }, { 'api-key': key });
  const token = await azureToken().catch(() => null);
  return token === null ? null : post(url, { input: texts }, { authorization: `Bearer ${token}` });
}

/** Null unless there is one vector for each text, all of one dimension and none without a direction. */
function vectorsIn(body: unknown, texts: number): readonly Float32Array[] | null {
  const read = embeddings.safeParse(body);
  if (!read.success) return null;
  const ordered = read.data.data.toSorted((one, other) => one.index - other.index);
  if (ordered.length !== texts || ordered.some(({ index }, at) => index !== at)) return null;
  const vectors = ordered.flatMap(({ embedding }) => unit(embedding) ?? []);
  const dimensions = new Set(vectors.map(({ length }) => length));
  return vectors.length === texts && dimensions.size <= 1 ? vectors : null;
}

/** Of length 1, so that cosines are products; null for what has none. */
function unit(numbers: readonly number[]): Float32Array | null {
  const length = Math.hypot(...numbers);
  return length > 0 && Number.isFinite(length) ? Float32Array.from(numbers, (one) => one / length) : null;
}

/** In seconds, or as a date; null without one that makes sense. */
function retryAfterMs(headers: Headers): number | null {
  const value = headers.get('retry-after');
  if (value === null) return null;
  const wait = /^\d+$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
