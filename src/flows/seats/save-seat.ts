import { knownPeople } from '../../domain/attendance/known-people';
import { seatFrom, seatProblems, substituteNamed, type SeatFacts } from '../../domain/attendance/seat-facts';
import type { Seat } from '../../domain/attendance/seat';
import type { SeatForm } from '../../domain/attendance/seats-view';
import type { Person } from '../../domain/forums/access';
import type { SeatId } from '../../domain/shared/ids';
import { localTime } from '../../domain/shared/time';
import { forumToSeat, type SeatDeps, type SeatsAsked } from './seat-deps';

export interface SaveSeatAsked extends SeatsAsked {
  readonly actor: Person;
  /** Null for a new one. */
  readonly seat: SeatId | null;
  readonly facts: SeatFacts;
}

export type SavedSeat =
  | { readonly kind: 'saved'; readonly seat: Seat }
  | { readonly kind: 'wrong'; readonly form: SeatForm }
  | { readonly kind: 'not-allowed' };

/** Stores a seat as it was filled in, and who did so. */
export async function saveSeat(deps: SeatDeps, asked: SaveSeatAsked): Promise<SavedSeat> {
  const forum = await forumToSeat(deps, asked);
  if (forum === null) return { kind: 'not-allowed' };
  const { actor, facts } = asked;
  const seats = await deps.seats.list(forum.id);
  const known = seats.find(({ id }) => id === asked.seat) ?? null;
  const people = knownPeople(forum, seats, actor);
  const today = localTime(deps.clock.now(), deps.timeZone).date;
  const problems = seatProblems(facts, { own: known?.id ?? null, today, seats, people });
  if (problems.length > 0) {
    const self = people.find(({ id }) => id === actor.id) ?? null;
    const seat = known?.id ?? null;
    const form = { forum: forum.id, forumName: forum.name, seat, facts, people, self, problems };
    return { kind: 'wrong', form };
  }
  const place = seatFrom(withSubstitute(facts, known), { known, forum: forum.id, seats });
  const saved = await deps.seats.update(place, (stored) =>
    seatFrom(withSubstitute(facts, stored), { known: stored, forum: forum.id, seats }),
  );
  const seat = saved ?? place;
  await deps.audit.append({
    forum: forum.id,
    at: deps.clock.now(),
    by: actor,
    act: 'seat-saved',
    subject: `seat.${seat.id}`,
    choice: seat.person,
  });
  return { kind: 'saved', seat };
}

/** A form sends names; who that is in Teams stays as it was. */
function withSubstitute(facts: SeatFacts, known: Seat | null): SeatFacts {
  const { name = null, organisation = null } = facts.substitute ?? {};
  const before = known?.substitute ?? null;
  return { ...facts, substitute: substituteNamed(name, { organisation, before }) };
}
