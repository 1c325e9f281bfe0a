import type { Activity } from 'botbuilder';
import { render } from '../../cards/render';
import type { Conversation } from '../../domain/notifications/conversation';
import type { Delivered, Messenger } from '../../ports/messenger';
import { BotAdapter, type BotIdentity } from './bot-adapter';
import { deliveredBy } from './delivered-by';
import { activityOf, textActivity } from './rendered-activity';
import { statusOf } from './status-of';

const SEND_LIMIT_MS = 15_000;

/** Writes into conversations unasked, through the bot service. */
export function createMessenger(identity: BotIdentity, sendLimitMs = SEND_LIMIT_MS): Messenger {
  // An adapter of its own: that of the turns answers errors with an apology.
  const adapter = new BotAdapter(identity);
  const attempt = (conversation: Conversation, activity: Partial<Activity>): Promise<string> =>
    within(sendLimitMs, adapter.speak(conversation, activity));
  return {
    send: async (conversation, utterance) => {
      const rendered = render(utterance);
      try {
        return sent(await attempt(conversation, activityOf(rendered)));
      } catch (error) {
        if (statusOf(error) !== 413 || rendered.card === null) return deliveredBy(error);
      }
      try {
        return sent(await attempt(conversation, textActivity(rendered.text)));
      } catch (error) {
        return deliveredBy(error);
      }
    },
  };
}

function sent(activity: string): Delivered {
  return { kind: 'sent', activity };
}

/** Where the service does not answer at all. It cannot be called back; what still arrives, arrives late. */
async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RangeError('The bot service did not answer.'));
    }, limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
