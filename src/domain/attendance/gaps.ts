import type { Role } from '../minutes/model';
import { benchTallies } from './bench-tally';
import type { Bench, Seat } from './seat';
import { staysAway, type SeatAnswer } from './tally';

/** What the secretariat must know before the meeting, because the meeting may fail on it. */
export type Gap =
  /** Everybody who could chair has said no. */
  | { readonly kind: 'no-chair'; readonly chairs: readonly Seat[] }
  | { readonly kind: 'no-facilitator'; readonly facilitators: readonly Seat[] }
  /** Nobody of a sector comes. */
  | { readonly kind: 'no-sector'; readonly bench: Bench; readonly absent: readonly Seat[] };

const CHAIRS: readonly Role[] = ['chair', 'co-chair-regional', 'co-chair-municipal'];

/** Only what is certain: who has not answered may still come. */
export function gapsIn(answers: readonly SeatAnswer[]): readonly Gap[] {
  const chairs = holders(answers, CHAIRS);
  const facilitators = holders(answers, ['facilitator']);
  return [
    ...(allStayAway(chairs) ? [{ kind: 'no-chair', chairs: seatsOf(chairs) } as const] : []),
    ...(allStayAway(facilitators)
      ? [{ kind: 'no-facilitator', facilitators: seatsOf(facilitators) } as const]
      : []),
    ...emptyBenches(answers),
  ];
}

function emptyBenches(answers: readonly SeatAnswer[]): readonly Gap[] {
  return benchTallies(answers).flatMap(({ bench, seats, away }) =>
    away.length === seats ? [{ kind: 'no-sector', bench, absent: away } as const] : [],
  );
}

function holders(answers: readonly SeatAnswer[], roles: readonly Role[]): readonly SeatAnswer[] {
  return answers.filter(({ seat }) => seat.roles.some((role) => roles.includes(role)));
}

function allStayAway(answers: readonly SeatAnswer[]): boolean {
  return answers.length > 0 && answers.every(staysAway);
}

function seatsOf(answers: readonly SeatAnswer[]): readonly Seat[] {
  return answers.map(({ seat }) => seat);
}
