import type { Seat } from '../../domain/attendance/seat';
import type { IsoDate } from '../../domain/shared/dates';
import type { SeatId } from '../../domain/shared/ids';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

/** Ends a term; answers and attendance up to then stay. Null where the actor may not, or nobody has that seat. */
export async function endSeat(
  deps: SeatDeps,
  { seat, lastDay, ...asked }: SeatsAsked & { readonly seat: SeatId; readonly lastDay: IsoDate },
): Promise<Seat | null> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return null;
  const place = { forum: forum.id, id: seat };
  const ended = await deps.seats.update(place, (known) => known && { ...known, to: lastDay });
  if (ended === null) return null;
  await deps.audit.append({
    forum: forum.id,
    at: deps.clock.now(),
    by: asked.actor,
    act: 'seat-ended',
    subject: `seat.${seat}`,
    choice: lastDay,
  });
  return ended;
}
