import { decideReply, type RefusedReply } from '../../domain/attendance/decide-reply';
import type { Answerer, Reply, Rsvp } from '../../domain/attendance/rsvp';
import { seatsOn, type Seat } from '../../domain/attendance/seat';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { MeetingId, SeatId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { Clock } from '../../ports/clock';
import type { AuditStore } from '../../stores/audit-store';
import { findMeeting, type FindMeetingDeps, type FoundMeeting } from './find-meeting';
import type { NoticeDeps } from './meeting-notices';
import { seatAnswersOf, type AnswersDeps } from './seat-answers-of';
import { tellSecretariat } from './tell-secretariat';

export interface AnswerRsvpDeps extends FindMeetingDeps, AnswersDeps, NoticeDeps {
  readonly audit: AuditStore;
  readonly clock: Clock;
}

export interface RsvpAsked {
  readonly actor: Actor;
  readonly meeting: MeetingId;
  /** Null: the actor's own. */
  readonly seat: SeatId | null;
  readonly reply: Reply;
  /** The count of moves the answered card shows; null where there is no card. */
  readonly revision: number | null;
}

export type RsvpAnswered =
  | {
      readonly kind: 'recorded';
      readonly seat: Seat;
      readonly rsvp: Rsvp;
      readonly before: Reply | null;
      /** It came late, and somebody who has to know was told so. */
      readonly toldOfLate: boolean;
    }
  | { readonly kind: 'unchanged'; readonly seat: Seat; readonly rsvp: Rsvp }
  | RefusedReply
  /** `no-seat`: nobody of that id holds one on the day; `not-allowed`: it is somebody else's. */
  | { readonly kind: 'no-meeting' | 'no-seat' | 'not-allowed' };

/** Resolves when the answer is stored for good. */
export async function answerRsvp(deps: AnswerRsvpDeps, asked: RsvpAsked): Promise<RsvpAnswered> {
  const found = await findMeeting(deps, asked);
  if (found === null) return { kind: 'no-meeting' };
  const seat = await seatAsked(deps, found, asked);
  if (seat === null) return { kind: 'no-seat' };
  const by = answererFor(deps, { found, seat, actor: asked.actor });
  return by === null ? { kind: 'not-allowed' } : record(deps, { ...found, seat, by, asked });
}

async function seatAsked(
  deps: AnswerRsvpDeps,
  { meeting }: FoundMeeting,
  { actor, seat }: RsvpAsked,
): Promise<Seat | null> {
  const held = seatsOn(await deps.seats.list(meeting.forum), meeting.date);
  const isAsked = ({ id, person }: Seat): boolean =>
    seat === null ? actor.kind === 'person' && person === actor.id : id === seat;
  return held.find(isAsked) ?? null;
}

function answererFor(
  { unclaimed }: AnswerRsvpDeps,
  { found, seat, actor }: { readonly found: FoundMeeting; readonly seat: Seat; readonly actor: Actor },
): Answerer | null {
  const role = roleIn(found.forum, actor, unclaimed);
  const own = actor.kind === 'person' && seat.person === actor.id;
  if (own) return may(role, 'answer-for-self') ? { kind: 'self' } : null;
  if (!may(role, 'answer-on-behalf')) return null;
  return actor.kind === 'operator'
    ? { kind: 'on-behalf', name: 'operator', person: null }
    : { kind: 'on-behalf', name: actor.name, person: actor.id };
}

async function record(
  deps: AnswerRsvpDeps,
  {
    forum,
    meeting,
    seat,
    by,
    asked,
  }: FoundMeeting & {
    readonly seat: Seat;
    readonly by: Answerer;
    readonly asked: RsvpAsked;
  },
): Promise<RsvpAnswered> {
  const { rsvps, clock, timeZone } = deps;
  const at = clock.now();
  const now = localTime(at, timeZone);
  const given = { seat, reply: asked.reply, by, at, revision: asked.revision };
  const decide = (known: Rsvp | null) => decideReply(given, { meeting, now, known });
  let decision = decide(null);
  await rsvps.update({ forum: meeting.forum, meeting: meeting.id, seat: seat.id }, (known) => {
    decision = decide(known);
    return decision.kind === 'recorded' ? decision.rsvp : null;
  });
  if (decision.kind !== 'recorded') return decision.kind === 'unchanged' ? { ...decision, seat } : decision;
  if (by.kind === 'on-behalf') await auditBehalf(deps, meeting, asked);
  const answers = await seatAnswersOf(deps, meeting);
  const told = await tellSecretariat(deps, { forum, meeting, rsvp: decision.rsvp, answers });
  return { ...decision, seat, ...told };
}

async function auditBehalf(
  { audit, clock }: AnswerRsvpDeps,
  { id, forum }: FoundMeeting['meeting'],
  { actor, seat, reply }: RsvpAsked,
): Promise<void> {
  await audit.append({
    forum,
    at: clock.now(),
    by: actor,
    act: 'answered-on-behalf',
    subject: `${id} ${seat ?? ''}`,
    choice: reply.kind,
  });
}
