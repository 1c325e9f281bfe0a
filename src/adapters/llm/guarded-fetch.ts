import { z } from 'zod';
import type { ModelReply } from '../../ports/language-model';

/** What became of a request: a reply with a text is kept by the caller. */
type FetchOutcome = Exclude<ModelReply['kind'], 'text'> | null;

export interface GuardedFetch {
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
  outcome(): FetchOutcome;
}

const LARGEST_REPLY_BYTES = 1024 * 1024;
const THROTTLED = 429;

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .nonempty(),
});
const errorBody = z.object({ error: z.object({ code: z.string().nullish() }) });

/**
 * Asks once, within a time limit, and never fails: the library writes whatever goes wrong to standard output, with the
 * request in it. So every failure becomes an empty completion here, and what it was is told apart.
 */
export function guardedFetch(limitMs: number): GuardedFetch {
  let outcome: FetchOutcome = null;
  return {
    outcome: () => outcome,
    fetch: async (url, init) => {
      const asked = await ask(url, init, limitMs);
      outcome = asked.outcome;
      return Response.json(asked.body ?? EMPTY);
    },
  };
}

const EMPTY = { choices: [{ index: 0, message: { role: 'assistant', content: '' }, finish_reason: 'stop' }] };

interface Asked {
  readonly outcome: FetchOutcome;
  readonly body: unknown;
}

async function ask(
  url: string | URL | Request,
  init: RequestInit | undefined,
  limitMs: number,
): Promise<Asked> {
  const signal = AbortSignal.timeout(limitMs);
  try {
    // Redirects would carry the key to another host.
    const response = await fetch(url, { ...init, signal, redirect: 'error' });
    const body = await jsonOf(response);
    return response.ok ? judged(body) : { outcome: failureOf(response.status, body), body: null };
  } catch {
    return { outcome: signal.aborted ? 'timeout' : 'failed', body: null };
  }
}

/** Null for what is too large or no JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> | null = response.body;
  if (stream === null) return null;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > LARGEST_REPLY_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}

function judged(body: unknown): Asked {
  const read = completion.safeParse(body);
  if (!read.success) return { outcome: 'failed', body: null };
  const { finish_reason: reason, message } = read.data.choices[0];
  const refused = reason === 'content_filter' || (message.refusal ?? '') !== '';
  return refused ? { outcome: 'refused', body: null } : { outcome: null, body };
}

/** Azure's content filter answers 400 with a code of its own. */
function failureOf(status: number, body: unknown): FetchOutcome {
  if (status === THROTTLED) return 'throttled';
  const read = errorBody.safeParse(body);
  return read.success && read.data.error.code === 'content_filter' ? 'refused' : 'failed';
}
