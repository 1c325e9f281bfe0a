import { ConflictError, ReferatbotError, errorMessage } from '../../domain/shared/errors';

export const NOT_FOUND = 404;
/** The item exists already, or its version is not the one expected, or it is gone. */
const MISSED_CONDITION = new Set([NOT_FOUND, 409, 412]);
/** The container or the database is missing, not the item. */
export const OWNER_MISSING = 1003;
const LONGEST_REASON = 200;

const CURES: Readonly<Record<number, string>> = {
  401: 'check COSMOS_KEY, or the role assignment of the managed identity',
  403: 'check the firewall of the account and the role assignment of the managed identity',
  404: 'check COSMOS_DATABASE, and that the database and its containers were deployed',
  413: 'the document is too large',
  429: 'the account is throttled; raise its throughput, or try again later',
};

/** Runs a write; a missed condition becomes a `ConflictError` about `subject`. */
export async function writing<T>(subject: string, work: () => Promise<T>): Promise<T> {
  return reading(subject, async () => {
    try {
      return await work();
    } catch (error) {
      if (!MISSED_CONDITION.has(statusOf(error)) || substatusOf(error) === OWNER_MISSING) throw error;
      throw new ConflictError(subject, { cause: reduced(error) });
    }
  });
}

/** Runs a read; everything the SDK throws becomes `store-unavailable`. */
export async function reading<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ReferatbotError ? error : unavailable(subject, error);
  }
}

export function unavailable(subject: string, error: unknown): ReferatbotError {
  const status = statusOf(error);
  const what = status === 0 ? codeOf(error) : `HTTP ${status}`;
  const cure = CURES[status] ?? 'check COSMOS_ENDPOINT and the network, or try again later';
  return new ReferatbotError('store-unavailable', `Cosmos DB failed at ${subject} (${what}); ${cure}.`, {
    cause: reduced(error),
  });
}

/** Errors of the SDK carry whole requests, signatures included: only what helps is kept of them. */
function reduced(error: unknown): {
  readonly code: string;
  readonly substatus: number;
  readonly message: string;
} {
  const [firstLine = ''] = errorMessage(error).split('\n', 1);
  return { code: codeOf(error), substatus: substatusOf(error), message: firstLine.slice(0, LONGEST_REASON) };
}

/** 0 when no answer came. */
function statusOf(error: unknown): number {
  const code = field(error, 'code') ?? field(error, 'statusCode');
  return typeof code === 'number' ? code : 0;
}

function substatusOf(error: unknown): number {
  return Number(field(error, 'substatus') ?? 0);
}

function codeOf(error: unknown): string {
  const code = field(error, 'code');
  return typeof code === 'string' || typeof code === 'number' ? String(code) : 'no answer';
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null
    ? (error as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
