import type { Rsvp } from '../../domain/attendance/rsvp';
import type { Seat } from '../../domain/attendance/seat';
import type { Person } from '../../domain/forums/access';
import { isOver } from '../../domain/meetings/meeting-state';
import type { MeetingId, SeatId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import type { AnswerRsvpDeps } from './answer-rsvp';
import { findMeeting, type FoundMeeting } from './find-meeting';
import { appendNotices, reachable } from './meeting-notices';
import { seatAnswersOf } from './seat-answers-of';
import { tellSecretariat } from './tell-secretariat';

export interface ConsentAsked {
  readonly actor: Person;
  readonly meeting: MeetingId;
  /** Whose holder they would stand in for. */
  readonly seat: SeatId;
  /** The count of moves the answered card shows. */
  readonly revision: number;
  readonly accepted: boolean;
}

export type Consented =
  | { readonly kind: 'said'; readonly seat: Seat; readonly said: 'accepted' | 'declined' }
  /** Somebody else is meant by now, or nobody, or another day. */
  | { readonly kind: 'not-asked' | 'cancelled' | 'over' };

/** Keeps what a proposed substitute says; the holder of the seat hears when it is no. */
export async function consentToSubstitute(deps: AnswerRsvpDeps, asked: ConsentAsked): Promise<Consented> {
  const found = await findMeeting(deps, asked);
  if (found === null) return { kind: 'not-asked' };
  const { meeting } = found;
  if (meeting.planning?.state === 'cancelled') return { kind: 'cancelled' };
  if (isOver(meeting, localTime(deps.clock.now(), deps.timeZone))) return { kind: 'over' };
  const said = asked.accepted ? 'accepted' : 'declined';
  const key = { forum: meeting.forum, meeting: meeting.id, seat: asked.seat };
  if (meeting.planning?.revision !== asked.revision) return { kind: 'not-asked' };
  const kept = await deps.rsvps.update(key, (known) =>
    known?.revision === asked.revision ? withConsent(known, asked.actor, said) : null,
  );
  if (kept === null || !isMeant(kept, asked.actor)) return { kind: 'not-asked' };
  const answers = await seatAnswersOf(deps, meeting);
  const seat = answers.find((one) => one.seat.id === asked.seat)?.seat;
  if (seat === undefined) return { kind: 'not-asked' };
  if (said === 'declined') await passOn(deps, { found, seat, rsvp: kept });
  await deps.rsvps.settle();
  return { kind: 'said', seat, said };
}

function withConsent(known: Rsvp, actor: Person, consent: 'accepted' | 'declined'): Rsvp | null {
  const { reply } = known;
  return reply.kind === 'substitute' && isMeant(known, actor)
    ? { ...known, reply: { ...reply, consent } }
    : null;
}

function isMeant({ reply }: Rsvp, { id }: Person): boolean {
  return reply.kind === 'substitute' && reply.standIn.person === id;
}

async function passOn(
  deps: AnswerRsvpDeps,
  {
    found: { forum, meeting },
    seat,
    rsvp,
  }: { readonly found: FoundMeeting; readonly seat: Seat; readonly rsvp: Rsvp },
): Promise<void> {
  const holder = seat.person === null ? [] : [{ kind: 'person', person: seat.person } as const];
  const dueAt = deps.clock.now();
  const notice = { meeting, kind: 'meetings', occasion: 'declined', on: null, dueAt } as const;
  await appendNotices(deps, await reachable(deps, holder), { ...notice, slot: `${seat.id} ${rsvp.at}` });
  const answers = await seatAnswersOf(deps, meeting);
  await tellSecretariat(deps, { forum, meeting, rsvp: { ...rsvp, late: false, at: dueAt }, answers });
}
