import type { Role } from '../minutes/model';
import type { IsoDate } from '../shared/dates';
import type { ForumId, PersonId, SeatId } from '../shared/ids';
import type { Sector } from './sector';

/** Somebody who may take part instead of the holder of a seat; without `person` somebody outside Teams. */
export interface StandIn {
  readonly name: string;
  readonly organisation: string | null;
  readonly person: PersonId | null;
}

/** A place in a committee and who holds it. Who may read the committee's minutes is another matter: its members. */
export interface Seat {
  readonly id: SeatId;
  readonly forum: ForumId;
  readonly name: string;
  readonly title: string | null;
  readonly organisation: string | null;
  readonly sector: Sector;
  readonly roles: readonly Role[];
  /** Null for people without Teams: the secretariat answers for them. */
  readonly person: PersonId | null;
  /** First and last day of the term; null is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Offered first whenever the holder sends somebody else. */
  readonly substitute: StandIn | null;
}

/** Those whose term covers the day; every seat where no day is known. */
export function seatsOn(seats: readonly Seat[], date: IsoDate | null): readonly Seat[] {
  if (date === null) return seats;
  return seats.filter(({ from, to }) => (from === null || from <= date) && (to === null || date <= to));
}

/** What is missing when nobody of it comes: each municipality counts by itself, the other sectors as a whole. */
export interface Bench {
  readonly sector: Sector;
  /** Only for municipalities. */
  readonly organisation: string | null;
}

export function benchOf({ sector, organisation }: Pick<Seat, 'sector' | 'organisation'>): Bench {
  return { sector, organisation: sector === 'municipality' ? organisation : null };
}

export function sameBench(one: Bench, other: Bench): boolean {
  return one.sector === other.sector && one.organisation === other.organisation;
}

/** Today, or at some time to come. */
export function isHeldFrom({ to }: Pick<Seat, 'to'>, today: IsoDate): boolean {
  return to === null || to >= today;
}
