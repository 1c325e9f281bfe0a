import type { Delivered } from '../../ports/messenger';
import { field } from './field';
import { statusOf } from './status-of';

const GONE = [404, 410];
/** Teams names 412, 429, 502 and 504; the others pass as well, or somebody puts them right. 0: nothing was answered. */
const PASSING = [0, 401, 408, 412, 429, 500, 502, 503, 504];

/** What an error of sending means for the message. */
export function deliveredBy(error: unknown): Delivered {
  const status = statusOf(error);
  if (PASSING.includes(status)) return { kind: 'retry-later', afterMs: retryAfterMs(error), status };
  // MessageWritesBlocked and its kin: the bot was blocked, removed, or never was there.
  if (status === 403) return { kind: 'blocked', status };
  return { kind: GONE.includes(status) ? 'gone' : 'refused', status };
}

interface Answered {
  readonly response: { readonly headers: { get(name: string): string | undefined } };
}

/** In seconds, or as a date. */
function retryAfterMs(error: unknown): number | null {
  const value = isAnswered(error) ? error.response.headers.get('retry-after') : undefined;
  if (value === undefined) return null;
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

function isAnswered(error: unknown): error is Answered {
  const response = field(error, 'response');
  return typeof field(field(response, 'headers'), 'get') === 'function';
}
