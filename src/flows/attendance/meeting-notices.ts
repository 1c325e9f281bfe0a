import type { Forum } from '../../domain/forums/forum';
import type { Meeting } from '../../domain/meetings/meeting';
import {
  meetingSubject,
  newNotification,
  type MeetingContent,
  type Receiver,
} from '../../domain/notifications/notification';
import type { Instant } from '../../domain/shared/dates';
import { instantAt } from '../../domain/shared/time';
import type { ConnectionStore } from '../../stores/connection-store';
import type { ConversationStore } from '../../stores/conversation-store';
import type { OutboxStore } from '../../stores/outbox-store';

export interface NoticeDeps {
  readonly connections: ConnectionStore;
  readonly conversations: ConversationStore;
  readonly outbox: OutboxStore;
  /** IANA name. */
  readonly timeZone: string;
}

export interface Notice extends Pick<MeetingContent, 'kind' | 'occasion' | 'on'> {
  readonly meeting: Meeting;
  readonly dueAt: Instant;
  /** Tells apart what is said more than once of one occasion. */
  readonly slot: string;
}

/** Appends the same to each of them; resolves to how many had not been told. */
export async function appendNotices(
  { outbox, timeZone }: NoticeDeps,
  receivers: readonly Receiver[],
  { meeting, kind, occasion, on, dueAt, slot }: Notice,
): Promise<number> {
  const revision = meeting.planning?.revision ?? 0;
  const outcomes = await Promise.all(
    receivers.map((receiver) =>
      outbox.append(
        newNotification({
          forum: meeting.forum,
          subject: meetingSubject(meeting.id),
          receiver,
          content: { kind, meeting: meeting.id, revision, occasion, on },
          dueAt,
          expiresAt: endOf(meeting, timeZone),
          slot: [occasion, revision, on ?? '', slot].join(' '),
        }),
      ),
    ),
  );
  return outcomes.filter((outcome) => outcome === 'appended').length;
}

/** After the day of the meeting there is nothing to say any more. */
function endOf({ date }: Meeting, zone: string): Instant | null {
  return date === null ? null : instantAt({ date, time: '23:59' }, zone);
}

/** Channels and group chats of the forum. */
export async function conversationsOf(
  { connections }: NoticeDeps,
  { forum }: Pick<Meeting, 'forum'>,
): Promise<readonly Receiver[]> {
  const connected = await connections.ofForum(forum);
  return connected.map(({ conversation }) => ({ kind: 'conversation', conversation }));
}

/** Its secretariat, as far as the bot can write to them. */
export async function secretariatOf(deps: NoticeDeps, { members }: Forum): Promise<readonly Receiver[]> {
  const people = members.filter(({ role }) => role === 'secretariat').map(({ person }) => person);
  return reachable(
    deps,
    people.map((person) => ({ kind: 'person', person })),
  );
}

/** Those who have written to the bot, and have not blocked it: to others it cannot write. */
export async function reachable(
  { conversations }: NoticeDeps,
  receivers: readonly Receiver[],
): Promise<readonly Receiver[]> {
  const known = await Promise.all(receivers.map((receiver) => conversations.get(receiver)));
  return receivers.filter((_, index) => known[index]?.reachable === true);
}
