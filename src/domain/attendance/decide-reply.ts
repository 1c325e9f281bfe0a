import type { Meeting } from '../meetings/meeting';
import { isOver } from '../meetings/meeting-state';
import type { LocalTime } from '../shared/time';
import { isOfHolder, sameReply, type Reply, type Rsvp } from './rsvp';
import type { Seat } from './seat';

/** What becomes of an answer. */
export type ReplyDecision =
  | { readonly kind: 'recorded'; readonly rsvp: Rsvp }
  /** Pressed twice, or delivered twice. */
  | { readonly kind: 'unchanged'; readonly rsvp: Rsvp }
  | RefusedReply;

/** `moved`: the card is of an earlier date, so what was meant for that day says nothing about the new one. */
export interface RefusedReply {
  readonly kind: 'not-planned' | 'cancelled' | 'over' | 'moved';
}

export interface GivenReply extends Pick<Rsvp, 'reply' | 'by' | 'at'> {
  readonly seat: Seat;
  /** The count of moves the answered card shows; null where there is no card. */
  readonly revision: number | null;
}

/** `now` is `given.at` on the clocks of the meeting's place. */
export function decideReply(
  given: GivenReply,
  {
    meeting,
    now,
    known,
  }: { readonly meeting: Meeting; readonly now: LocalTime; readonly known: Rsvp | null },
): ReplyDecision {
  const refusal = refusalOf(meeting, { now, revision: given.revision });
  if (refusal !== null) return refusal;
  const revision = meeting.planning?.revision ?? 0;
  const before = known?.revision === revision && isOfHolder(known, given.seat) ? known : null;
  if (before !== null && isSaid(before.reply, given.reply)) return { kind: 'unchanged', rsvp: before };
  const answerBy = meeting.planning?.answerBy ?? null;
  const rsvp: Rsvp = {
    meeting: meeting.id,
    seat: given.seat.id,
    holder: given.seat.person,
    reply: given.reply,
    before: before?.reply.kind ?? null,
    by: given.by,
    at: given.at,
    revision,
    late: answerBy !== null && now.date > answerBy,
  };
  return { kind: 'recorded', rsvp };
}

/** Sending somebody who has agreed already asks them nothing again. */
function isSaid(known: Reply, given: Reply): boolean {
  const agreed = known.kind === 'substitute' && known.consent === 'accepted';
  return sameReply(known, agreed && given.kind === 'substitute' ? { ...given, consent: 'accepted' } : given);
}

function refusalOf(
  meeting: Meeting,
  { now, revision }: { readonly now: LocalTime; readonly revision: number | null },
): RefusedReply | null {
  const { planning } = meeting;
  if (planning === null || meeting.date === null) return { kind: 'not-planned' };
  if (planning.state === 'cancelled') return { kind: 'cancelled' };
  if (isOver(meeting, now)) return { kind: 'over' };
  return revision !== null && revision !== planning.revision ? { kind: 'moved' } : null;
}
