import { knownPeople, likelyHolder } from '../../domain/attendance/known-people';
import { factsOf, NO_FACTS, type SeatFacts } from '../../domain/attendance/seat-facts';
import type { Seat } from '../../domain/attendance/seat';
import type { SeatForm } from '../../domain/attendance/seats-view';
import type { Person } from '../../domain/forums/access';
import type { SeatId } from '../../domain/shared/ids';
import { proposedSeats } from '../attendance/proposed-seats';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

export interface OpenSeatAsked extends SeatsAsked {
  readonly actor: Person;
  /** A stored or proposed one; null for one that nobody has proposed. */
  readonly seat: SeatId | null;
}

/** One seat to fill in, with a proposal for who in Teams holds it. Null where the actor may not. */
export async function openSeat(deps: SeatDeps, asked: OpenSeatAsked): Promise<SeatForm | null> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return null;
  const [seats, proposals] = await Promise.all([deps.seats.list(forum.id), proposedSeats(deps, forum.id)]);
  const people = knownPeople(forum, seats, asked.actor);
  const chosen = [...seats, ...proposals].find(({ id }) => id === asked.seat) ?? null;
  const facts = chosen === null ? NO_FACTS : factsOf(chosen);
  return {
    forum: forum.id,
    forumName: forum.name,
    seat: stored(chosen, seats),
    facts: withHolder(facts, likelyHolder(facts.name, { people, seats })?.id ?? null),
    people,
    self: people.find(({ id }) => id === asked.actor.id) ?? null,
    problems: [],
  };
}

function stored(chosen: Seat | null, seats: readonly Seat[]): SeatId | null {
  return chosen !== null && seats.includes(chosen) ? chosen.id : null;
}

function withHolder(facts: SeatFacts, likely: SeatFacts['person']): SeatFacts {
  return { ...facts, person: facts.person ?? likely };
}
