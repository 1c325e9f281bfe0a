import { meetingOnline, type MeetingJoin } from '../../domain/attendance/meeting-join';
import type { Forum } from '../../domain/forums/forum';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Instant } from '../../domain/shared/dates';
import type { PersonId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { ConnectionStore } from '../../stores/connection-store';
import type { ForumStore } from '../../stores/forum-store';
import type { MeetingJoinStore } from '../../stores/meeting-join-store';
import type { MeetingStore } from '../../stores/meeting-store';
import type { SeatStore } from '../../stores/seat-store';

export interface NoteParticipantsDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly connections: Pick<ConnectionStore, 'get'>;
  readonly meetings: Pick<MeetingStore, 'onDay'>;
  readonly seats: Pick<SeatStore, 'list'>;
  readonly joins: MeetingJoinStore;
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
}

/** People have joined or left an online meeting, as the client's service tells. */
export interface ParticipantsNoted {
  /** Of the meeting. */
  readonly chat: string;
  readonly change: 'joined' | 'left';
  readonly people: readonly PersonId[];
}

/** Keeps it for the registration of who was there; of those who hold a seat in the committee, and of nobody else. */
export async function noteParticipants(deps: NoteParticipantsDeps, noted: ParticipantsNoted): Promise<void> {
  const at = deps.clock.now();
  for (const forum of await deps.forums.list()) {
    const meeting = await meetingIn(deps, forum, { chat: noted.chat, at });
    if (meeting === null) continue;
    const seated = new Set((await deps.seats.list(forum.id)).map(({ person }) => person));
    for (const person of noted.people.filter((one) => seated.has(one)))
      await keep(deps, { meeting, person, at, change: noted.change });
  }
}

async function meetingIn(
  { meetings, connections, timeZone }: NoteParticipantsDeps,
  { id }: Forum,
  { chat, at }: { readonly chat: string; readonly at: Instant },
): Promise<Meeting | null> {
  const sameDay = await meetings.onDay(id, localTime(at, timeZone).date);
  if (sameDay.length === 0) return null;
  return meetingOnline(sameDay, { chat, isConnected: (await connections.get(id, chat)) !== null });
}

/** The first time somebody came and the last time they left count. */
async function keep(
  { joins }: NoteParticipantsDeps,
  {
    meeting,
    person,
    at,
    change,
  }: Pick<ParticipantsNoted, 'change'> & {
    readonly meeting: Meeting;
    readonly person: PersonId;
    readonly at: Instant;
  },
): Promise<void> {
  const { forum, id, date } = meeting;
  if (date === null) return;
  const first: MeetingJoin = { forum, meeting: id, person, date, joinedAt: at, leftAt: null };
  await joins.update(first, (known) => {
    if (change === 'left') return known && { ...known, leftAt: at };
    if (known === null) return first;
    return known.leftAt === null ? null : { ...known, leftAt: null };
  });
}
