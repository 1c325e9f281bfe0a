import { seatsOn } from '../../domain/attendance/seat';
import { REMINDED_AT, remindersFor, type PlannedReminder } from '../../domain/attendance/reminders';
import type { Meeting } from '../../domain/meetings/meeting';
import type { MeetingOccasion, Receiver } from '../../domain/notifications/notification';
import { instantAt } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { ForumStore } from '../../stores/forum-store';
import type { SeatStore } from '../../stores/seat-store';
import { appendNotices, conversationsOf, reachable, secretariatOf, type NoticeDeps } from './meeting-notices';

export interface AnnounceMeetingDeps extends NoticeDeps {
  readonly forums: Pick<ForumStore, 'get'>;
  readonly seats: SeatStore;
  readonly clock: Clock;
}

/** Tells whoever is asked of a new or moved meeting, and plans the reminders; once, however often it is done. */
export async function announceMeeting(
  deps: AnnounceMeetingDeps,
  meeting: Meeting,
  occasion: Extract<MeetingOccasion, 'invitation' | 'moved'>,
): Promise<void> {
  const conversations = await conversationsOf(deps, meeting);
  const people = await peopleAsked(deps, meeting);
  // In a channel that everybody reads, a second message to each would be noise.
  const receivers = conversations.length > 0 ? conversations : people;
  const notice = { meeting, kind: 'meetings', on: null, dueAt: deps.clock.now(), slot: '' } as const;
  await appendNotices(deps, receivers, { ...notice, occasion });
  await planReminders(deps, meeting, [...conversations, ...people]);
}

/** Done again after a change: what is planned already stays, and what a new deadline has taken away says nothing. */
export async function planReminders(
  deps: AnnounceMeetingDeps,
  meeting: Meeting,
  asked: readonly Receiver[] | null = null,
): Promise<void> {
  const forum = await deps.forums.get(meeting.forum);
  const members = asked ?? [...(await conversationsOf(deps, meeting)), ...(await peopleAsked(deps, meeting))];
  const secretariat = forum === null ? [] : await secretariatOf(deps, forum);
  for (const reminder of remindersFor(meeting)) {
    const dueAt = instantAt({ date: reminder.on, time: REMINDED_AT }, deps.timeZone);
    if (dueAt <= deps.clock.now()) continue;
    const receivers = reminder.occasion === 'digest' ? secretariat : members;
    await appendNotices(deps, receivers, { meeting, ...aboutReminder(reminder), dueAt, slot: '' });
  }
}

function aboutReminder({ occasion, on }: PlannedReminder) {
  return { occasion, on, kind: occasion === 'digest' ? ('answers' as const) : ('meetings' as const) };
}

/** Says that there is no meeting; once, however often it is done. */
export async function announceCancelling(deps: AnnounceMeetingDeps, meeting: Meeting): Promise<void> {
  const conversations = await conversationsOf(deps, meeting);
  const receivers = conversations.length > 0 ? conversations : await peopleAsked(deps, meeting);
  const notice = { meeting, kind: 'meetings', on: null, dueAt: deps.clock.now(), slot: '' } as const;
  await appendNotices(deps, receivers, { ...notice, occasion: 'cancelled' });
}

/** Who holds a seat and can be written to alone. */
async function peopleAsked(deps: AnnounceMeetingDeps, meeting: Meeting): Promise<readonly Receiver[]> {
  const seats = seatsOn(await deps.seats.list(meeting.forum), meeting.date);
  const people = seats.flatMap(({ person }) =>
    person === null ? [] : [{ kind: 'person', person } as const],
  );
  return reachable(deps, people);
}
