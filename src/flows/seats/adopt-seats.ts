import { proposedSeats } from '../attendance/proposed-seats';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

/** Gives a seat to everybody proposed; resolves to how many, null where the actor may not. */
export async function adoptSeats(deps: SeatDeps, asked: SeatsAsked): Promise<number | null> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return null;
  const proposals = await proposedSeats(deps, forum.id);
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
