import type { Downloaded, FileDownload } from '../../ports/file-download';

export interface DownloadPolicy {
  /** Asked of the given address and of every one it redirects to. */
  readonly allows: (address: URL) => boolean;
  /** Milliseconds from the first request to the last byte. */
  readonly patience: number;
}

const MOST_REDIRECTS = 3;

/** Sends nothing but the request: the address itself is the permission, and is told to nobody else. */
export function httpFileDownload(policy: DownloadPolicy): FileDownload {
  return {
    fetch: async (address, limit) => {
      const signal = AbortSignal.timeout(policy.patience);
      try {
        return await follow(policy, address, { limit, signal });
      } catch {
        return { kind: signal.aborted ? 'too-slow' : 'unavailable' };
      }
    },
  };
}

interface Request {
  readonly limit: number;
  readonly signal: AbortSignal;
}

async function follow(policy: DownloadPolicy, first: string, request: Request): Promise<Downloaded> {
  let address = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!URL.canParse(address) || !policy.allows(new URL(address))) return { kind: 'not-allowed' };
    const response = await fetch(address, {
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    });
    const location = redirectOf(response);
    if (location === null) return answerOf(response, request);
    await response.body?.cancel();
    address = URL.canParse(location, address) ? new URL(location, address).href : '';
  }
  return { kind: 'unavailable' };
}

function redirectOf({ status, headers }: Response): string | null {
  return status >= 300 && status < 400 ? headers.get('location') : null;
}

async function answerOf(response: Response, { limit }: Request): Promise<Downloaded> {
  const refusal = refusalOf(response, limit);
  if (refusal === null) return read(response, limit);
  await response.body?.cancel();
  return { kind: refusal };
}

function refusalOf({ status, headers }: Response, limit: number): Exclude<Downloaded['kind'], 'file'> | null {
  if (status === 408 || status === 429 || status >= 500) return 'unavailable';
  if (status !== 200) return 'gone';
  if (isPage(headers)) return 'page';
  return Number(headers.get('content-length') ?? 0) > limit ? 'too-large' : null;
}

/** Some clients give the address of the page that shows the file. Files themselves come as attachments. */
function isPage(headers: Headers): boolean {
  const type = headers.get('content-type') ?? '';
  const attached = /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '');
  return /^text\/html\b/i.test(type) && !attached;
}

/** What the header said may not be what comes. */
async function read(response: Response, limit: number): Promise<Downloaded> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the rest.
    if (size > limit) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
}
