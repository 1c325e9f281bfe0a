import { z } from 'zod';
import type { ModelReply } from '../../ports/language-model';
import { fetchJson } from './fetch-json';

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
  const fetched = await fetchJson(url, init, { limitMs, mostBytes: LARGEST_REPLY_BYTES });
  if (fetched.kind !== 'answered') return { outcome: fetched.kind, body: null };
  const { response, body } = fetched;
  return response.ok ? judged(body) : { outcome: failureOf(response.status, body), body: null };
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
