import { isOfHolder, type ReplyKind, type Rsvp } from './rsvp';
import type { Seat } from './seat';

/** A seat and what was answered for it; null while nothing was. */
export interface SeatAnswer {
  readonly seat: Seat;
  readonly rsvp: Rsvp | null;
}

/** Number of seats by answer. `missing`: nothing answered yet; `unsure` has answered, and is asked again. */
export type TallyCounts = Readonly<Record<ReplyKind | 'missing', number>>;

/** Every seat once, in the order of the seats; answers for seats that are no longer held, or of others, are left out. */
export function seatAnswers(seats: readonly Seat[], rsvps: readonly Rsvp[]): readonly SeatAnswer[] {
  const bySeat = new Map(rsvps.map((rsvp) => [rsvp.seat, rsvp]));
  return seats.map((seat) => {
    const given = bySeat.get(seat.id);
    return { seat, rsvp: given !== undefined && isOfHolder(given, seat) ? given : null };
  });
}

export function countAnswers(answers: readonly SeatAnswer[]): TallyCounts {
  const counts = { present: 0, online: 0, absent: 0, substitute: 0, unsure: 0, missing: 0 };
  for (const { rsvp } of answers) counts[rsvp?.reply.kind ?? 'missing'] += 1;
  return counts;
}

/** Whom to ask again: those who have said nothing, or not decided. */
export function isOpen({ rsvp }: SeatAnswer): boolean {
  return rsvp === null || rsvp.reply.kind === 'unsure';
}

/** Whether nobody will fill the seat: neither its holder, nor a substitute who has not said no. */
export function staysAway({ rsvp }: SeatAnswer): boolean {
  const reply = rsvp?.reply;
  return reply?.kind === 'absent' || (reply?.kind === 'substitute' && reply.consent === 'declined');
}
