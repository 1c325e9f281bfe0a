export interface FetchLimits {
  readonly limitMs: number;
  readonly mostBytes: number;
}

/** `body`: null for what is too large or no JSON. */
export type Fetched =
  | { readonly kind: 'answered'; readonly response: Response; readonly body: unknown }
  | { readonly kind: 'timeout' | 'failed' };

/** Asks once, at that address and no other, within limits of time and size; never fails. */
export async function fetchJson(
  url: string | URL | Request,
  init: RequestInit | undefined,
  { limitMs, mostBytes }: FetchLimits,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limitMs);
  try {
    // Redirects would carry the key to another host.
    const response = await fetch(url, { ...init, signal, redirect: 'error' });
    return { kind: 'answered', response, body: await jsonOf(response, mostBytes) };
  } catch {
    return { kind: signal.aborted ? 'timeout' : 'failed' };
  }
}

async function jsonOf(response: Response, mostBytes: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> | null = response.body;
  if (stream === null) return null;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
