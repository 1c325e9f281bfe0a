import { proposedSeats } from '../attendance/proposed-seats';
import type { Seat } from '../../domain/attendance/seat';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

export interface AdoptAsked extends SeatsAsked {
  /** Those wanted of them; left out for everybody. */
  readonly chosen?: (proposed: readonly Seat[]) => readonly Seat[];
}

/** Gives a seat to those proposed; resolves to how many, null where the actor may not. */
export async function adoptSeats(
  deps: SeatDeps,
  { chosen = (all) => all, ...asked }: AdoptAsked,
): Promise<number | null> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return null;
  const proposals = chosen(await proposedSeats(deps, forum.id));
  for (const seat of proposals) {
    await deps.seats.update(seat, (known) => (known === null ? seat : null));
    await deps.audit.append({
      forum: forum.id,
      at: deps.clock.now(),
      by: asked.actor,
      act: 'seat-saved',
      subject: `seat.${seat.id}`,
      choice: null,
    });
  }
  return proposals.length;
}
