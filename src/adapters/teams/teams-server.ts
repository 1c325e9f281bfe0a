import { createServer, type Request, type Response, type Server } from 'restify';
import type { Language } from '../../domain/answers/answer';
import { ReferatbotError } from '../../domain/shared/errors';
import type { Clock } from '../../ports/clock';
import type { FetchedFile } from '../../flows/files/fetch-linked-file';
import type { Log } from '../../ports/log';
import { createBot } from './bot';
import { BotAdapter, type BotIdentity } from './bot-adapter';
import { failureFields } from './failure-fields';
import { field } from './field';
import { linkedFileAnswer, type LinkedFileAnswer } from './linked-file';
import { receiveActivity, type HttpAnswer } from './messages-route';
import { RecentQuestions } from './recent-questions';
import { turnErrorHandler } from './turn-errors';
import type { UseCases } from './use-cases';

export interface TeamsServerParts {
  readonly useCases: UseCases;
  readonly identity: BotIdentity;
  /** Where nothing a person wrote or pressed shows one. */
  readonly language: Language;
  readonly log: Log;
  readonly clock: Clock;
  /** A new short reference for each call, to be told to people and found in the log. */
  readonly reference: () => string;
  /** Resolves when store and index can be used. */
  readonly readiness: () => Promise<void>;
  /** Pauses between attempts to send. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** How long one attempt to send may take, milliseconds. */
  readonly sendLimitMs?: number;
}

export interface TeamsServer {
  /** Port 0 takes any free one. Errors: `port-taken`, `bad-config` for an unsigned bot beyond loopback. */
  listen(port: number, host: string): Promise<{ readonly port: number }>;
  /** Takes no new requests, and resolves when the turns in flight have ended. */
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
/** A turn that takes longer than this at shutdown is cut off. */
const CLOSE_LIMIT_MS = 10_000;
/** Slow senders do not hold a connection longer. */
const REQUEST_LIMIT_MS = 30_000;
/** The bot service itself gives up on a turn after 15 s. */
const SEND_LIMIT_MS = 10_000;

export function createTeamsServer(parts: TeamsServerParts): TeamsServer {
  const server = createServer({ name: 'referatbot' });
  const messages = messagesRoute(parts);
  server.server.requestTimeout = REQUEST_LIMIT_MS;
  // Node takes the larger of the two for the whole request.
  server.server.headersTimeout = REQUEST_LIMIT_MS;
  server.post('/api/messages', async (request: Request, response: Response) => {
    answer(response, await receiveActivity(messages, request));
  });
  // Named parameters of the router hold a hundred characters at most.
  server.get('/files/*', async (request: Request, response: Response) => {
    const token = field(request.params, '*');
    const fetched = await fetchLinked(parts, typeof token === 'string' ? token : '');
    sendLinked(response, linkedFileAnswer(fetched, parts.language));
  });
  server.get('/healthz', (_request: Request, response: Response, next) => {
    answer(response, { status: 200, body: { status: 'up' } });
    next();
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    answer(response, await readinessAnswer(parts));
  });
  return {
    listen: (port, host) => listen({ server, identity: parts.identity }, port, host),
    close: () => close(server),
  };
}

function messagesRoute({
  useCases,
  identity,
  language,
  log,
  clock,
  reference,
  wait = pause,
  sendLimitMs = SEND_LIMIT_MS,
}: TeamsServerParts) {
  const adapter = new BotAdapter(identity);
  const recent = new RecentQuestions(clock);
  // An adapter of its own: that of the turns answers errors with an apology.
  const writer = new BotAdapter(identity);
  const amend = writer.amend.bind(writer);
  const bot = createBot({ useCases, recent, language, log, clock, wait, sendLimitMs, amend });
  adapter.onTurnError = turnErrorHandler({ language, log, reference, wait, sendLimitMs });
  return { adapter, log, run: bot.run.bind(bot) };
}

/** The address of a link opens what it leads to, so it is never logged. */
async function fetchLinked({ useCases, log }: TeamsServerParts, token: string): Promise<FetchedFile> {
  try {
    return await useCases.linkedFile(token);
  } catch (error) {
    log.error('a linked file could not be made', failureFields(error));
    return { kind: 'unknown' };
  }
}

function sendLinked(response: Response, { status, headers, body }: LinkedFileAnswer): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}

async function readinessAnswer({ readiness, log }: TeamsServerParts): Promise<HttpAnswer> {
  try {
    await readiness();
    return { status: 200, body: { status: 'ready' } };
  } catch (error) {
    log.warn('not ready', failureFields(error));
    return { status: 503, body: { status: 'not ready' } };
  }
}

function answer(response: Response, { status, body }: HttpAnswer): void {
  response.status(status);
  // What was not read of a refused request must not be taken for the next one.
  if (status === 413) response.header('Connection', 'close');
  if (body === undefined) response.end();
  else response.json(status, body);
}

async function listen(
  { server, identity }: { readonly server: Server; readonly identity: BotIdentity },
  port: number,
  host: string,
): Promise<{ readonly port: number }> {
  if (identity.appId === null && !LOOPBACK.includes(host))
    throw new ReferatbotError(
      'bad-config',
      `Requests to the bot are not signed without BOT_ID, so it may not listen on ${host}; use 127.0.0.1 or set BOT_ID.`,
    );
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(listenError(error, port));
    };
    // Restify passes the errors of its HTTP server on as its own.
    server.once('error', fail);
    server.listen(port, host, () => {
      server.removeListener('error', fail);
      resolve();
    });
  });
  return { port: server.address().port };
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  const message = `Port ${port} is taken by another program; stop it or set PORT to a free one.`;
  return new ReferatbotError('port-taken', message, { cause: error });
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const cutOff = setTimeout(() => {
      server.server.closeAllConnections();
    }, CLOSE_LIMIT_MS);
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
