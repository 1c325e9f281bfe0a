import type { IncomingMessage } from 'node:http';
import type { TurnContext } from 'botbuilder';
import type { ZodIssue } from 'zod';
import type { Log } from '../../ports/log';
import { activitySchema } from './activity-schema';
import type { BotAdapter } from './bot-adapter';
import { failureFields } from './failure-fields';
import { statusOf } from './status-of';
import { readJson } from './read-json';

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface MessagesRoute {
  readonly adapter: Pick<BotAdapter, 'handle'>;
  readonly run: (context: TurnContext) => Promise<unknown>;
  readonly log: Log;
}

/** Teams' messages are 28 KB at most, and may come as text and as HTML. */
const BODY_LIMIT_BYTES = 512 * 1024;

/** Checks a request from the outside in, and runs a turn for it. Refusals are logged by their code alone. */
export async function receiveActivity(route: MessagesRoute, request: IncomingMessage): Promise<HttpAnswer> {
  if (!isJson(request.headers['content-type'])) return refused(route, 415, 'not-json-type');
  const body = await readJson(request, BODY_LIMIT_BYTES);
  if (body.kind === 'too-large') return refused(route, 413, body.kind);
  if (body.kind !== 'json') return refused(route, 400, body.kind);
  const activity = activitySchema.safeParse(body.value);
  if (!activity.success) return notAnActivity(route, activity.error.issues);
  try {
    const authorization = request.headers.authorization ?? '';
    const invoked = await route.adapter.handle(authorization, activity.data, async (context) => {
      await route.run(context);
    });
    return { status: invoked?.status ?? 200, body: invoked?.body };
  } catch (error) {
    return failed(route, error);
  }
}

/** Browsers send other types to any address without asking first; JSON they may not. */
function isJson(contentType = ''): boolean {
  return /^application\/json\s*(?:;|$)/i.test(contentType);
}

function refused({ log }: MessagesRoute, status: number, code: string): HttpAnswer {
  log.warn('request refused', { status, code });
  return { status, body: { error: { code } } };
}

/** The schema's own names say which fields are wrong, and nothing of what was sent in them. */
function notAnActivity({ log }: MessagesRoute, issues: readonly ZodIssue[]): HttpAnswer {
  const code = 'not-an-activity';
  log.warn('request refused', { status: 400, code, wrong: issues.map(({ path }) => path.join('.')) });
  return { status: 400, body: { error: { code } } };
}

function failed(route: MessagesRoute, error: unknown): HttpAnswer {
  // Errors of the turn itself end in the adapter's error handler; a status here is from checking the signature.
  if ([401, 403].includes(statusOf(error))) return refused(route, 401, 'not-authorised');
  route.log.error('request failed', failureFields(error));
  return { status: 500, body: { error: { code: 'internal' } } };
}
