import type { RsvpMoment } from '../../domain/messages/rsvp';
import { isMeetingContent, meetingSubject, type Notification } from '../../domain/notifications/notification';
import type { Conversation } from '../../domain/notifications/conversation';
import type { MeetingId } from '../../domain/shared/ids';
import type { ConversationStore } from '../../stores/conversation-store';
import type { OutboxStore } from '../../stores/outbox-store';

/** A card that asks a whole channel or group chat about a meeting. */
export interface PostedCard {
  readonly conversation: Conversation;
  /** Id of the message that holds it. */
  readonly activity: string;
  /** What it says on top, which stays true however many answer. */
  readonly moment: Extract<RsvpMoment, 'moved' | 'changed' | 'looking'>;
}

/** More have long scrolled out of sight. */
const MOST = 5;

/** The latest ones, as far as the bot can still write there. */
export async function postedCards(
  { outbox, conversations }: { readonly outbox: OutboxStore; readonly conversations: ConversationStore },
  meeting: MeetingId,
): Promise<readonly PostedCard[]> {
  const sent = (await outbox.sentAbout(meetingSubject(meeting))).filter(
    ({ receiver, content }) =>
      receiver.kind === 'conversation' && isMeetingContent(content) && content.occasion !== 'cancelled',
  );
  const cards = await Promise.all(
    sent.slice(0, MOST).map(async ({ receiver, content, state }) => {
      const conversation = await conversations.get(receiver);
      if (conversation?.reachable !== true || state.kind !== 'sent') return [];
      return [{ conversation, activity: state.activity, moment: momentOf(content) }];
    }),
  );
  return cards.flat();
}

function momentOf(content: Notification['content']): PostedCard['moment'] {
  const occasion = isMeetingContent(content) ? content.occasion : null;
  return occasion === 'moved' || occasion === 'changed' ? occasion : 'looking';
}
