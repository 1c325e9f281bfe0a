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
import type { PostedCard } from '../../flows/attendance/posted-cards';
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

interface AnswerCard {
  readonly conversation: Conversation;
  readonly activity: string;
  readonly language: Language;
  readonly moment: PostedCard['moment'];
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
  /** By personal card or by meeting: whether something has changed again since it was last read. */
  private readonly stale = new Map<string, boolean>();
  /** By meeting: the cards in channels that were pressed since they were last written, by their keys. */
  private readonly pressedCards = new Map<MeetingId, Map<string, AnswerCard>>();

  constructor(private readonly parts: AnswerCardParts) {}

  /** Resolves when the cards are up to date, or given up. Never rejects. */
  async pressed(activity: IncomingActivity, { message, language }: Utterance, turn: Turn): Promise<void> {
    const place = { conversation: conversationOf(activity), activity: activity.replyToId ?? '' };
    const card = { ...place, language, moment: 'looking' } as const;
    const meeting = changedMeeting(message);
    const isAlone = turn.place === 'personal';
    if (meeting === null) {
      // The only person who sees the card looks at something else on it by now.
      if (isAlone) this.stale.delete(keyOf(card));
      return;
    }
    const own = card.activity !== '' && message.kind === 'rsvp' ? card : null;
    await Promise.all([
      ...(isAlone && own !== null ? [this.noteOwn(own, turn, meeting)] : []),
      this.noteMeeting(meeting, isAlone ? null : own),
    ]);
  }

  private noteOwn(card: AnswerCard, { actor }: Turn, meeting: MeetingId): Promise<void> {
    return this.note(keyOf(card), async () => {
      const view = await this.parts.useCases.showRsvp({ actor, meeting });
      if (view !== null) await this.write(card, { view, viewers: [] });
    });
  }

  /** Those in channels tell what was answered elsewhere, too. */
  private noteMeeting(meeting: MeetingId, own: AnswerCard | null): Promise<void> {
    const pressed = this.pressedCards.get(meeting) ?? new Map<string, AnswerCard>();
    if (own !== null) pressed.set(keyOf(own), own);
    this.pressedCards.set(meeting, pressed);
    return this.note(`meeting ${meeting}`, () => this.writeShared(meeting));
  }

  private async note(key: string, write: () => Promise<void>): Promise<void> {
    if (this.stale.has(key)) this.stale.set(key, true);
    else await this.renew(key, write);
  }

  private async renew(key: string, write: () => Promise<void>): Promise<void> {
    this.stale.set(key, true);
    try {
      while (this.stale.get(key) === true) {
        await this.parts.wait(GATHER_MS);
        if (!this.stale.has(key)) return;
        this.stale.set(key, false);
        await write();
      }
    } catch (error) {
      this.parts.log.warn('an answer card was not updated', failureFields(error));
    } finally {
      this.stale.delete(key);
    }
  }

  private async writeShared(meeting: MeetingId): Promise<void> {
    const { useCases, log } = this.parts;
    const pressed = this.pressedCards.get(meeting) ?? [];
    this.pressedCards.delete(meeting);
    // What was posted knows what stands on top of it; a card somebody asked for is only known from the press.
    const posted = new Map(await this.posted(meeting));
    const asked = [...pressed].flatMap(([key, card]) => (posted.has(key) ? [] : [card]));
    const cards = [...posted.values(), ...asked];
    const shown = cards.length === 0 ? null : await useCases.sharedRsvp(meeting);
    if (shown === null) return;
    const written = await Promise.allSettled(cards.map((card) => this.write(card, shown)));
    for (const outcome of written)
      if (outcome.status === 'rejected')
        log.warn('an answer card was not updated', failureFields(outcome.reason));
  }

  /** Those that asked whole conversations, by their keys. */
  private async posted(meeting: MeetingId): Promise<readonly (readonly [string, AnswerCard])[]> {
    const { useCases, language, log } = this.parts;
    try {
      const cards = await useCases.postedCards(meeting);
      return cards.map((card) => [keyOf(card), { ...card, language }]);
    } catch (error) {
      log.warn('the cards of a meeting were not found', failureFields(error));
      return [];
    }
  }

  private async write(card: AnswerCard, shown: SharedRsvp): Promise<void> {
    const message = { kind: 'rsvp', ...shown, moment: card.moment } as const;
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
}

function keyOf({ conversation, activity }: Pick<AnswerCard, 'conversation' | 'activity'>): string {
  return `${conversation.id} ${activity}`;
}

/** The meeting whose cards tell something old after this; null where nothing was changed. */
function changedMeeting(message: Message): MeetingId | null {
  return isChange(message) ? message.view.meeting.id : null;
}

type AboutMeeting = Extract<Message, { readonly kind: 'rsvp' | 'rsvp-consent' | 'tally' | 'meeting' }>;

function isChange(message: Message): message is AboutMeeting {
  if (message.kind === 'rsvp') return ['recorded', 'late', 'late-told'].includes(message.moment);
  if (message.kind === 'rsvp-consent') return true;
  if (message.kind === 'tally') return message.done?.kind === 'answered';
  return message.kind === 'meeting' && message.done !== null && message.done !== 'unchanged';
}
