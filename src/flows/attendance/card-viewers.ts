import { seatsOn } from '../../domain/attendance/seat';
import { roleIn, type UnclaimedForums } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { Forum } from '../../domain/forums/forum';
import type { Meeting } from '../../domain/meetings/meeting';
import type { ConversationStore } from '../../stores/conversation-store';
import type { SeatStore } from '../../stores/seat-store';

export interface CardViewersDeps {
  readonly seats: Pick<SeatStore, 'list'>;
  readonly conversations: Pick<ConversationStore, 'get'>;
  readonly unclaimed: UnclaimedForums;
}

/**
 * Who has an answer of their own to a meeting, by the ids their client's service knows them by. Those are known of people
 * who have written to the bot; for all others the card is the same, and their press shows their own.
 */
export async function cardViewers(
  { seats, conversations, unclaimed }: CardViewersDeps,
  forum: Forum,
  meeting: Meeting,
): Promise<readonly string[]> {
  const held = seatsOn(await seats.list(forum.id), meeting.date);
  const people = held.flatMap(({ person, name }) =>
    person === null ? [] : [{ kind: 'person', id: person, name } as const],
  );
  const members = people.filter((one) => may(roleIn(forum, one, unclaimed), 'answer-for-self'));
  const chats = await Promise.all(members.map(({ id }) => conversations.get({ kind: 'person', person: id })));
  return chats.flatMap((chat) => (chat?.person ? [chat.person.account] : []));
}
