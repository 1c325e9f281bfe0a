import type { Activity, TurnContext } from 'botbuilder';
import type { Rendered } from '../../cards/parts/card';
import { activityOf, textActivity } from './rendered-activity';
import { sendWithin } from './send-within';
import { statusOf } from './status-of';
import type { Log } from '../../ports/log';

export interface Delivery {
  readonly log: Log;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How long one attempt may take, milliseconds. */
  readonly sendLimitMs: number;
}

/**
 * What Teams asks to be sent again, after a pause that grows. The library does so itself after server errors and
 * where a refusal says how long to wait.
 */
const WORTH_RETRYING = [412, 429];
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;

/** Sends a message into the thread the turn came from. Resolves to the id it got, null where it could not be sent. */
export async function deliver(
  delivery: Delivery,
  context: TurnContext,
  rendered: Rendered,
): Promise<string | null> {
  const first = await attempt(delivery, context, activityOf(rendered));
  const last =
    first.kind === 'too-large' ? await attempt(delivery, context, textActivity(rendered.text)) : first;
  return last.kind === 'sent' ? last.id : null;
}

type Outcome = { readonly kind: 'sent'; readonly id: string } | { readonly kind: 'given-up' | 'too-large' };

async function attempt(
  { log, wait, sendLimitMs }: Delivery,
  context: TurnContext,
  activity: Partial<Activity>,
): Promise<Outcome> {
  for (let pause = FIRST_PAUSE_MS, tries = 1; ; pause *= 2, tries += 1) {
    try {
      const id = await sendWithin(sendLimitMs, context, activity);
      if (id !== null) return { kind: 'sent', id };
      log.warn('reply not delivered', { tries, afterMs: sendLimitMs });
      return { kind: 'given-up' };
    } catch (error) {
      const status = statusOf(error);
      log.warn('reply not delivered', { status, tries });
      // The person has blocked or removed the bot; insisting would not help.
      if (status === 403) return { kind: 'given-up' };
      if (status === 413 && activity.attachments !== undefined) return { kind: 'too-large' };
      if (!WORTH_RETRYING.includes(status) || tries === ATTEMPTS) throw error;
      await wait(pause + Math.random() * pause);
    }
  }
}
