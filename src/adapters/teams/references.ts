import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import { conversationOf, receiverIn } from './conversation-of';
import { ExpiringMap } from './expiring-map';
import { failureFields } from './failure-fields';
import type { NotificationUseCases } from './use-cases/notifications';

/** For so long a conversation that has not changed is not looked up again. */
const LIFETIME_MS = 60 * 60_000;
const CONVERSATIONS = 5_000;

export interface ReferenceParts {
  readonly useCases: Pick<NotificationUseCases, 'rememberConversation' | 'forgetConversation'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps in the store where the bot can be heard, from everything it hears. */
export class References {
  /** What was last written of each conversation, so that a chat costs one look-up an hour. */
  private readonly known: ExpiringMap<string>;

  constructor(private readonly parts: ReferenceParts) {
    const { clock } = parts;
    this.known = new ExpiringMap({ clock, limit: CONVERSATIONS, lifetimeMs: LIFETIME_MS });
  }

  /** Never rejects: a turn does not fail because of it. */
  async note(activity: IncomingActivity): Promise<void> {
    try {
      await (isRemoval(activity) ? this.forget(activity) : this.remember(activity));
    } catch (error) {
      this.parts.log.warn('where a conversation is could not be kept', failureFields(error));
    }
  }

  private async remember(activity: IncomingActivity): Promise<void> {
    const conversation = conversationOf(activity);
    const key = keyOf(activity);
    const content = JSON.stringify(conversation);
    if (this.known.get(key) === content) return;
    await this.parts.useCases.rememberConversation(conversation);
    this.known.set(key, content);
  }

  private async forget(activity: IncomingActivity): Promise<void> {
    this.known.delete(keyOf(activity));
    await this.parts.useCases.forgetConversation(receiverIn(activity));
  }
}

function keyOf(activity: IncomingActivity): string {
  return JSON.stringify(receiverIn(activity));
}

function isRemoval({ type, action, membersRemoved, recipient }: IncomingActivity): boolean {
  if (type === 'installationUpdate') return action === 'remove';
  return type === 'conversationUpdate' && (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}
