import type { SeatsView } from '../../domain/attendance/seats-view';
import { proposedSeats } from '../attendance/proposed-seats';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

/** Null when there is no such forum, or the actor may not say who holds its seats. */
export async function showSeats(deps: SeatDeps, asked: SeatsAsked): Promise<SeatsView | null> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return null;
  const [seats, proposals, settings] = await Promise.all([
    deps.seats.list(forum.id),
    proposedSeats(deps, forum.id),
    deps.attendanceSettings.of(forum.id),
  ]);
  return { forum: forum.id, forumName: forum.name, seats, proposals, settings };
}
