import type { Role } from '../minutes/model';
import { benchOf, sameBench, type Bench, type Seat } from './seat';
import { isFilled, type SeatAnswer } from './tally';

/** What the secretariat must know before the meeting, because the meeting may fail on it. */
export type Gap =
  /** Everybody who could chair has said no. */
  | { readonly kind: 'no-chair'; readonly chairs: readonly Seat[] }
  | { readonly kind: 'no-facilitator'; readonly facilitators: readonly Seat[] }
  /** Nobody of a sector comes. */
  | { readonly kind: 'no-sector'; readonly bench: Bench; readonly absent: readonly Seat[] };

const CHAIRS: readonly Role[] = ['chair', 'co-chair-regional', 'co-chair-municipal'];

/**
 * Only what is certain: who has not answered may still come. Secretariats and guests ("other") are no sector whose
 * absence would be a gap.
 */
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
  return benchesOf(answers).flatMap((bench) => {
    const own = answers.filter(({ seat }) => sameBench(benchOf(seat), bench));
    return allStayAway(own) ? [{ kind: 'no-sector', bench, absent: seatsOf(own) } as const] : [];
  });
}

/** In the order of the seats, each once. */
function benchesOf(answers: readonly SeatAnswer[]): readonly Bench[] {
  const benches: Bench[] = [];
  for (const { seat } of answers) {
    const bench = benchOf(seat);
    const counts = bench.sector !== 'secretariat' && bench.sector !== 'other';
    if (counts && !benches.some((known) => sameBench(known, bench))) benches.push(bench);
  }
  return benches;
}

function holders(answers: readonly SeatAnswer[], roles: readonly Role[]): readonly SeatAnswer[] {
  return answers.filter(({ seat }) => seat.roles.some((role) => roles.includes(role)));
}

function allStayAway(answers: readonly SeatAnswer[]): boolean {
  return answers.length > 0 && answers.every(staysAway);
}

function staysAway({ rsvp }: SeatAnswer): boolean {
  return rsvp !== null && rsvp.reply.kind !== 'unsure' && !isFilled(rsvp.reply);
}

function seatsOf(answers: readonly SeatAnswer[]): readonly Seat[] {
  return answers.map(({ seat }) => seat);
}
