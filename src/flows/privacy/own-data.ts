import type { OwnData, OwnMeetingAnswer, OwnSeat } from '../../domain/attendance/own-data';
import type { Seat } from '../../domain/attendance/seat';
import type { Forum } from '../../domain/forums/forum';
import type { Person } from '../../domain/forums/access';
import type { NotificationKind } from '../../domain/notifications/notification';
import { withMuted } from '../../domain/notifications/preferences';
import type { PersonId } from '../../domain/shared/ids';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import type { FeedbackStore } from '../../stores/feedback-store';
import type { GivenAnswerStore } from '../../stores/given-answer-store';
import type { ForumStore } from '../../stores/forum-store';
import type { InquiryStore } from '../../stores/inquiry-store';
import type { MeetingJoinStore } from '../../stores/meeting-join-store';
import type { MeetingStore } from '../../stores/meeting-store';
import type { PreferencesStore } from '../../stores/preferences-store';
import type { RsvpStore } from '../../stores/rsvp-store';
import type { SeatStore } from '../../stores/seat-store';
import { byNewest, ownSubstitutions } from './own-substitutions';

export interface OwnDataDeps {
  readonly forums: Pick<ForumStore, 'list'>;
  readonly seats: SeatStore;
  readonly rsvps: RsvpStore;
  readonly meetings: MeetingStore;
  readonly preferences: PreferencesStore;
  readonly feedback: Pick<FeedbackStore, 'ofPerson' | 'removeOf'>;
  readonly given: Pick<GivenAnswerStore, 'removeOf'>;
  readonly inquiries: Pick<InquiryStore, 'ofPerson' | 'remove'>;
  readonly joins: Pick<MeetingJoinStore, 'ofPerson' | 'remove'>;
  readonly audit: AuditStore;
  readonly clock: Clock;
}

/** Of all committees, also those the person has left: it is their own. */
export async function showOwnData(
  deps: OwnDataDeps,
  { actor }: { readonly actor: Person },
): Promise<OwnData> {
  const forums = await deps.forums.list();
  const own = await Promise.all(forums.map((forum) => ownIn(deps, forum, actor)));
  const { muted } = await deps.preferences.of({ kind: 'person', person: actor.id });
  return {
    seats: own.flatMap(({ seats }) => seats),
    inquiries: own.flatMap(({ inquiries }) => inquiries),
    joins: own.flatMap(({ joins }) => joins),
    substitutions: byNewest(own.flatMap(({ substitutions }) => substitutions)),
    muted,
    feedback: await deps.feedback.ofPerson(actor.id),
  };
}

async function ownIn(
  deps: OwnDataDeps,
  forum: Forum,
  { id: person }: Person,
): Promise<Pick<OwnData, 'seats' | 'inquiries' | 'joins' | 'substitutions'>> {
  const { id, name: forumName } = forum;
  const [seats, given, inquiries, joins] = await Promise.all([
    deps.seats.list(id),
    deps.rsvps.ofHolder(id, person),
    deps.inquiries.ofPerson(id, person),
    deps.joins.ofPerson(id, person),
  ]);
  const answered = new Set(given.map(({ seat }) => seat));
  const own = seats.filter((seat) => seat.person === person || answered.has(seat.id));
  return {
    seats: await Promise.all(
      own.map(async (seat): Promise<OwnSeat> => ({
        forumName,
        seat,
        answers: await answersOf(deps, seat, person),
      })),
    ),
    inquiries: inquiries.map((inquiry) => ({ forumName, inquiry })),
    joins: joins.map((join) => ({ forumName, join })),
    substitutions: await ownSubstitutions(deps, { forum, seats, person }),
  };
}

/** Of the person alone: a seat has had other holders, and may have another one by now. */
async function answersOf(
  { rsvps, meetings }: OwnDataDeps,
  seat: Seat,
  person: PersonId,
): Promise<readonly OwnMeetingAnswer[]> {
  const given = (await rsvps.ofSeat(seat.forum, seat.id)).filter((rsvp) =>
    rsvp.holder === null ? seat.person === person : rsvp.holder === person,
  );
  const answers = await Promise.all(
    given.map(async (rsvp) => {
      const meeting = await meetings.get(seat.forum, rsvp.meeting);
      return { date: meeting?.date ?? null, rsvp };
    }),
  );
  return answers.toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
}

/**
 * Takes the person's answers, judgements and questions, and when they were online, away for good; minutes and what was
 * registered stay. Resolves to how many there were.
 */
export async function deleteOwnAnswers(
  deps: OwnDataDeps,
  { actor }: { readonly actor: Person },
): Promise<number> {
  const { seats, inquiries, joins } = await showOwnData(deps, { actor });
  let deleted = await deps.feedback.removeOf(actor.id);
  await deps.given.removeOf(actor.id);
  for (const { seat, answers } of seats) {
    for (const { rsvp } of answers) await deps.rsvps.remove({ forum: seat.forum, ...rsvp });
    deleted += answers.length;
    if (answers.length > 0) await note(deps, { actor, seat, count: answers.length });
  }
  for (const { inquiry } of inquiries) await deps.inquiries.remove(inquiry);
  for (const { join } of joins) await deps.joins.remove(join);
  return deleted + inquiries.length + joins.length;
}

async function note(
  { audit, clock }: OwnDataDeps,
  { actor, seat, count }: { readonly actor: Person; readonly seat: Seat; readonly count: number },
): Promise<void> {
  await audit.append({
    forum: seat.forum,
    at: clock.now(),
    by: actor,
    act: 'answers-deleted',
    subject: `seat.${seat.id}`,
    choice: String(count),
  });
}

export async function muteOwn(
  { preferences }: Pick<OwnDataDeps, 'preferences'>,
  {
    actor,
    kind,
    muted,
  }: { readonly actor: Person; readonly kind: NotificationKind; readonly muted: boolean },
): Promise<void> {
  await preferences.change({ kind: 'person', person: actor.id }, (known) => withMuted(known, kind, muted));
}
