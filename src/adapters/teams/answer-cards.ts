import type { Activity } from 'botbuilder';
import { render } from '../../cards/render';
import type { Message, Utterance } from '../../domain/message';
import type { Conversation } from '../../domain/notifications/conversation';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import { conversationOf } from './conversation-of';
import { failureFields } from './failure-fields';
import { activityOf } from './rendered-activity';
import { statusOf } from './status-of';
import type { Turn } from './turn';
import type { UseCases } from './use-cases';

export interface AnswerCardParts {
  readonly useCases: Pick<UseCases, 'showRsvp' | 'sharedRsvp'>;
  readonly log: Log;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Puts an activity in the place of an earlier one. */
  readonly amend: (conversation: Conversation, id: string, activity: Partial<Activity>) => Promise<void>;
}

type Rsvp = Extract<Message, { readonly kind: 'rsvp' }>;

interface Stale {
  readonly conversation: Conversation;
  readonly activity: string;
  readonly message: Rsvp;
  readonly language: Utterance['language'];
  readonly turn: Turn;
}

/** When fifty people answer at once, their card is written a few times, not fifty: Teams would refuse it. */
const GATHER_MS = 1_500;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 2_000;
const WORTH_RETRYING = [412, 429, 502, 504];

/**
 * Keeps the cards themselves up to date after answers. The reply to a press changes the card for the person who pressed,
 * and for nobody else; the message behind it is written anew here.
 */
export class AnswerCards {
  /** By card: whether it has become stale again since it was last read. */
  private readonly stale = new Map<string, boolean>();

  constructor(private readonly parts: AnswerCardParts) {}

  /** Resolves when the card is up to date, or given up. Never rejects. */
  async pressed(activity: IncomingActivity, { message, language }: Utterance, turn: Turn): Promise<void> {
    const id = activity.replyToId ?? '';
    const conversation = conversationOf(activity);
    const key = `${conversation.id} ${id}`;
    if (id === '' || message.kind !== 'rsvp' || !hasChanged(message)) {
      // The only person who sees the card looks at something else on it by now.
      if (turn.place === 'personal') this.stale.delete(key);
    } else if (this.stale.has(key)) this.stale.set(key, true);
    else await this.renew(key, { conversation, activity: id, message, language, turn });
  }

  private async renew(key: string, card: Stale): Promise<void> {
    this.stale.set(key, true);
    try {
      while (this.stale.get(key) === true) {
        await this.parts.wait(GATHER_MS);
        if (!this.stale.has(key)) return;
        this.stale.set(key, false);
        await this.write(card);
      }
    } catch (error) {
      this.parts.log.warn('an answer card was not updated', failureFields(error));
    } finally {
      this.stale.delete(key);
    }
  }

  private async write(card: Stale): Promise<void> {
    const view = await this.viewOf(card);
    if (view === null) return;
    const rendered = render({ message: { kind: 'rsvp', view, moment: 'looking' }, language: card.language });
    for (let pause = FIRST_PAUSE_MS, tries = 1; ; pause *= 2, tries += 1) {
      try {
        await this.parts.amend(card.conversation, card.activity, activityOf(rendered));
        return;
      } catch (error) {
        if (!WORTH_RETRYING.includes(statusOf(error)) || tries === ATTEMPTS) throw error;
        await this.parts.wait(pause);
      }
    }
  }

  /** In a personal chat it is that person's own card; elsewhere it tells nobody's answer apart. */
  private viewOf({ message, turn }: Stale): Promise<Rsvp['view'] | null> {
    const meeting = message.view.meeting.id;
    const { useCases } = this.parts;
    return turn.place === 'personal'
      ? useCases.showRsvp({ actor: turn.actor, meeting })
      : useCases.sharedRsvp(meeting);
  }
}

function hasChanged({ moment }: Rsvp): boolean {
  return moment === 'recorded' || moment === 'late' || moment === 'late-told';
}
