import { seatsOn } from '../../domain/attendance/seat';
import { REMINDED_AT, remindersFor, type PlannedReminder } from '../../domain/attendance/reminders';
import type { Meeting } from '../../domain/meetings/meeting';
import type { Receiver } from '../../domain/notifications/notification';
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

/**
 * Tells whoever is asked of a new, moved or changed meeting, and plans the reminders; each once, however often it is done,
 * so that those who are asked from later on can be told later. Channels and people both: not everybody reads both.
 */
export async function announceMeeting(deps: AnnounceMeetingDeps, meeting: Meeting): Promise<void> {
  const members = await membersAsked(deps, meeting);
  await Promise.all(members.map((receiver) => tell(deps, meeting, receiver)));
  await planReminders(deps, meeting, members);
}

/** Whoever hears of it for the first time hears of it as it is by now. */
async function tell(deps: AnnounceMeetingDeps, meeting: Meeting, receiver: Receiver): Promise<void> {
  const { revision, edits } = meeting.planning ?? { revision: 0, edits: 0 };
  const notice = { meeting, kind: 'meetings', on: null, dueAt: deps.clock.now(), slot: '' } as const;
  const occasion = revision === 0 ? 'invitation' : 'moved';
  const isNews = (await appendNotices(deps, [receiver], { ...notice, occasion })) > 0;
  if (!isNews && edits > 0)
    await appendNotices(deps, [receiver], { ...notice, occasion: 'changed', slot: String(edits) });
}

/** What is planned already stays, and what a new deadline has taken away says nothing. */
async function planReminders(
  deps: AnnounceMeetingDeps,
  meeting: Meeting,
  members: readonly Receiver[],
): Promise<void> {
  const forum = await deps.forums.get(meeting.forum);
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
  const notice = { meeting, kind: 'meetings', on: null, dueAt: deps.clock.now(), slot: '' } as const;
  await appendNotices(deps, await membersAsked(deps, meeting), { ...notice, occasion: 'cancelled' });
}

/** The conversations of the forum, and who holds a seat and can be written to alone. */
async function membersAsked(deps: AnnounceMeetingDeps, meeting: Meeting): Promise<readonly Receiver[]> {
  const seats = seatsOn(await deps.seats.list(meeting.forum), meeting.date);
  const people = seats.flatMap(({ person }) =>
    person === null ? [] : [{ kind: 'person', person } as const],
  );
  return [...(await conversationsOf(deps, meeting)), ...(await reachable(deps, people))];
}
