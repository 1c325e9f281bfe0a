import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectorThrottle } from './connector-throttle';

/** What the bot sent: an activity, and the conversation and the activity it replies to. */
export interface SentActivity {
  readonly conversation: string;
  readonly replyTo: string | null;
  /** Put in the place of the activity `replyTo`. */
  readonly update: boolean;
  readonly activity: SentBody;
}

interface SentBody {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly entities?: readonly unknown[];
  readonly channelData?: unknown;
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown }[];
}

export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

/** What can befall a request instead of an answer: its connection breaks before or after the activity was taken. */
type Break = 'before' | 'after';

/** Stands in for the bot service: takes what the bot sends, and refuses on demand. */
export class FakeConnector {
  readonly sent: SentActivity[] = [];
  /** Number of requests, refused ones included. */
  attempts = 0;
  /** Keeps callers to the limits of the service, where given. */
  throttle: ConnectorThrottle | null = null;
  /** Milliseconds until an activity is taken. */
  slownessMs = 0;
  /** Who is in which conversation, as the service tells it, in pages of so many. */
  readonly rosters = new Map<string, readonly object[]>();
  rosterPage = 2;
  private readonly refusals: (Refusal | Break)[] = [];
  private readonly arrivals = new EventEmitter();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeConnector> {
    const server = createServer();
    const connector = new FakeConnector(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void connector.take(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return connector;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The next requests are answered with these, in order. */
  refuse(...refusals: readonly Refusal[]): void {
    this.refusals.push(...refusals);
  }

  /** The connections of the next requests break, one way or the other. */
  breakOff(...breaks: readonly Break[]): void {
    this.refusals.push(...breaks);
  }

  /** Resolves with the first such activity of this type, whether it has come already or is still to come. */
  async waitFor(type: string, such: (sent: SentActivity) => boolean = () => true): Promise<SentActivity> {
    for (;;) {
      const found = this.sent.find((sent) => sent.activity.type === type && such(sent));
      if (found !== undefined) return found;
      await once(this.arrivals, 'activity');
    }
  }

  /** Resolves with the updates of earlier activities once there are that many. */
  async waitForUpdates(n: number): Promise<readonly SentActivity[]> {
    for (;;) {
      const updates = this.sent.filter(({ update }) => update);
      if (updates.length >= n) return updates;
      await once(this.arrivals, 'activity');
    }
  }

  /** Without typing indicators. */
  get messages(): readonly SentActivity[] {
    return this.sent.filter(({ activity }) => activity.type === 'message');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** A page and where the next one begins; a refusal or a break befalls it like anything else. */
  private tellRoster(request: IncomingMessage, response: ServerResponse): void {
    const refusal = this.refusals.shift();
    if (typeof refusal === 'string') {
      request.socket.destroy();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '', this.serviceUrl);
    const [, conversation = ''] = /\/conversations\/([^/]+)\/pagedmembers$/.exec(pathname) ?? [];
    const people = this.rosters.get(decodeURIComponent(conversation));
    if (refusal !== undefined || people === undefined) {
      refuse(response, refusal ?? { status: 404 });
      return;
    }
    const from = Number(searchParams.get('continuationToken') ?? 0);
    const next = from + this.rosterPage;
    const more = next < people.length ? { continuationToken: String(next) } : {};
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ members: people.slice(from, next), ...more }));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.attempts += 1;
    if (request.method === 'GET') {
      this.tellRoster(request, response);
      return;
    }
    const activity = JSON.parse(await bodyOf(request)) as SentBody;
    const refusal = this.refusals.shift();
    if (refusal === 'before') {
      request.socket.destroy();
      return;
    }
    if (refusal !== undefined && refusal !== 'after') {
      refuse(response, refusal);
      return;
    }
    if (this.slownessMs > 0) await pause(this.slownessMs, undefined, { ref: false });
    const [, conversation = '', replyTo] =
      /\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(request.url ?? '') ?? [];
    const place = decodeURIComponent(conversation);
    if (this.throttle?.takes(place) === false) {
      refuse(response, { status: 429, headers: { 'retry-after': '1' } });
      return;
    }
    this.sent.push({
      conversation: place,
      replyTo: replyTo ?? null,
      update: request.method === 'PUT',
      activity,
    });
    if (refusal === 'after') request.socket.destroy();
    else if (goesOn(activity)) accept(response, {});
    else accept(response, { id: `sent-${this.sent.length}` });
    this.arrivals.emit('activity');
  }
}

function refuse(
  response: ServerResponse,
  { status, headers, message = 'refused by the test' }: Refusal,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { code: 'Refused', message } }));
}

function accept(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** The service names a streamed message only once, with its first update. */
function goesOn({ type, channelData }: SentBody): boolean {
  return (
    type === 'typing' && typeof channelData === 'object' && channelData !== null && 'streamId' in channelData
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
