import { decideReply, type RefusedReply } from '../../domain/attendance/decide-reply';
import type { Answerer, Reply, Rsvp } from '../../domain/attendance/rsvp';
import type { RsvpView } from '../../domain/attendance/rsvp-view';
import type { Seat } from '../../domain/attendance/seat';
import { roleIn, type Actor } from '../../domain/forums/access';
import { may } from '../../domain/forums/rights';
import type { MeetingId, SeatId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { AuditStore } from '../../stores/audit-store';
import { findMeeting, type FoundMeeting } from './find-meeting';
import type { NoticeDeps } from './meeting-notices';
import { seatsAskedTo } from './seat-answers-of';
import { rsvpOf, type ShowRsvpDeps } from './show-rsvp';
import { tellSecretariat } from './tell-secretariat';

export interface AnswerRsvpDeps extends ShowRsvpDeps, NoticeDeps {
  readonly audit: AuditStore;
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

interface StoredAnswer {
  readonly seat: Seat;
  readonly rsvp: Rsvp;
  /** What the actor may see of the meeting with it. */
  readonly view: RsvpView;
}

export type RsvpAnswered =
  | ({
      readonly kind: 'recorded';
      /** It came late, and somebody who has to know was told so. */
      readonly toldOfLate: boolean;
    } & StoredAnswer)
  | ({ readonly kind: 'unchanged' } & StoredAnswer)
  | RefusedReply
  /** `no-seat`: nobody of that id holds one on the day; `not-allowed`: it is somebody else's. */
  | { readonly kind: 'no-meeting' | 'no-seat' | 'not-allowed' };

/** Resolves when the answer is stored for good. Who is asked is read once: fifty people may answer in the same second. */
export async function answerRsvp(deps: AnswerRsvpDeps, asked: RsvpAsked): Promise<RsvpAnswered> {
  const found = await findMeeting(deps, asked);
  if (found === null) return { kind: 'no-meeting' };
  const held = await seatsAskedTo(deps, found.meeting);
  const seat = seatAsked(held, asked);
  if (seat === null) return { kind: 'no-seat' };
  const by = answererFor(deps, { found, seat, actor: asked.actor });
  return by === null ? { kind: 'not-allowed' } : record(deps, { ...found, held, seat, by, asked });
}

function seatAsked(held: readonly Seat[], { actor, seat }: RsvpAsked): Seat | null {
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

interface Recording extends FoundMeeting {
  readonly held: readonly Seat[];
  readonly seat: Seat;
  readonly by: Answerer;
  readonly asked: RsvpAsked;
}

async function record(
  deps: AnswerRsvpDeps,
  { forum, meeting, held, seat, by, asked }: Recording,
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
  if (decision.kind !== 'recorded' && decision.kind !== 'unchanged') return decision;
  if (decision.kind === 'recorded' && by.kind === 'on-behalf') await auditBehalf(deps, meeting, asked);
  const { view, answers } = await rsvpOf(deps, { forum, meeting, actor: asked.actor, held });
  // Also of what is stored already: whoever presses again may have been cut off just before this.
  const told = await tellSecretariat(deps, { forum, meeting, rsvp: decision.rsvp, answers });
  await rsvps.settle();
  return decision.kind === 'unchanged' ? { ...decision, seat, view } : { ...decision, seat, view, ...told };
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
