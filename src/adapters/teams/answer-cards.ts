import type { Activity } from 'botbuilder';
import { render } from '../../cards/render';
import type { Language } from '../../domain/answers/answer';
import type { Message, Utterance } from '../../domain/message';
import type { Conversation } from '../../domain/notifications/conversation';
import type { MeetingId } from '../../domain/shared/ids';
import type { Log } from '../../ports/log';
import type { IncomingActivity } from './activity-schema';
import { conversationOf } from './conversation-of';
import { failureFields } from './failure-fields';
import { activityOf } from './rendered-activity';
import { statusOf } from './status-of';
import type { Turn } from './turn';
import type { UseCases } from './use-cases';
import type { SharedRsvp } from './use-cases/rsvp';

export interface AnswerCardParts {
  readonly useCases: Pick<UseCases, 'showRsvp' | 'sharedRsvp' | 'postedCards'>;
  /** What whole channels read. */
  readonly language: Language;
  readonly log: Log;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Puts an activity in the place of an earlier one. */
  readonly amend: (conversation: Conversation, id: string, activity: Partial<Activity>) => Promise<void>;
}

interface StaleCard {
  readonly conversation: Conversation;
  readonly activity: string;
  readonly language: Language;
  /** What is to stand on it by now. */
  readonly shown: () => Promise<SharedRsvp | null>;
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

  /** Resolves when the cards are up to date, or given up. Never rejects. */
  async pressed(activity: IncomingActivity, { message, language }: Utterance, turn: Turn): Promise<void> {
    const conversation = conversationOf(activity);
    const own = { conversation, activity: activity.replyToId ?? '' };
    const meeting = changedMeeting(message);
    if (meeting === null) {
      // The only person who sees the card looks at something else on it by now.
      if (turn.place === 'personal') this.stale.delete(keyOf(own));
      return;
    }
    const isOwn = own.activity !== '' && message.kind === 'rsvp';
    const shown = (): Promise<SharedRsvp | null> => this.shownTo(turn, meeting);
    await Promise.all([
      ...(isOwn ? [this.note({ ...own, language, shown })] : []),
      this.notePosted(meeting, isOwn ? keyOf(own) : null),
    ]);
  }

  /** Those in channels tell what was answered elsewhere, too. */
  private async notePosted(meeting: MeetingId, own: string | null): Promise<void> {
    const { useCases, language, log } = this.parts;
    try {
      const cards = (await useCases.postedCards(meeting)).filter((card) => keyOf(card) !== own);
      const shown = (): Promise<SharedRsvp | null> => useCases.sharedRsvp(meeting);
      await Promise.all(cards.map((card) => this.note({ ...card, language, shown })));
    } catch (error) {
      log.warn('the cards of a meeting were not found', failureFields(error));
    }
  }

  private async note(card: StaleCard): Promise<void> {
    const key = keyOf(card);
    if (this.stale.has(key)) this.stale.set(key, true);
    else await this.renew(key, card);
  }

  private async renew(key: string, card: StaleCard): Promise<void> {
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

  private async write(card: StaleCard): Promise<void> {
    const shown = await card.shown();
    if (shown === null) return;
    const message = { kind: 'rsvp', ...shown, moment: 'looking' } as const;
    const rendered = render({ message, language: card.language });
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
  private async shownTo({ place, actor }: Turn, meeting: MeetingId): Promise<SharedRsvp | null> {
    const { useCases } = this.parts;
    if (place !== 'personal') return useCases.sharedRsvp(meeting);
    const view = await useCases.showRsvp({ actor, meeting });
    return view && { view, viewers: [] };
  }
}

function keyOf({ conversation, activity }: Pick<StaleCard, 'conversation' | 'activity'>): string {
  return `${conversation.id} ${activity}`;
}

/** The meeting whose cards tell something old after this; null where nothing was changed. */
function changedMeeting(message: Message): MeetingId | null {
  return isChange(message) ? message.view.meeting.id : null;
}

type AboutMeeting = Extract<Message, { readonly kind: 'rsvp' | 'tally' | 'meeting' }>;

function isChange(message: Message): message is AboutMeeting {
  if (message.kind === 'rsvp') return ['recorded', 'late', 'late-told'].includes(message.moment);
  if (message.kind === 'tally') return message.done?.kind === 'answered';
  return message.kind === 'meeting' && message.done !== null && message.done !== 'unchanged';
}
