import { benchOf, sameBench, type Bench, type Seat } from './seat';
import { isOpen, staysAway, type SeatAnswer } from './tally';

/** How one sector, or one municipality, stands before a meeting. */
export interface BenchTally {
  readonly bench: Bench;
  readonly seats: number;
  /** By their holder or by a substitute. */
  readonly coming: number;
  readonly away: readonly Seat[];
  /** Not answered, or not decided. */
  readonly open: number;
}

/** In the order of the seats. Secretariats and guests ("other") are no sector anybody would miss. */
export function benchTallies(answers: readonly SeatAnswer[]): readonly BenchTally[] {
  return benchesIn(answers).map((bench) => {
    const own = answers.filter(({ seat }) => sameBench(benchOf(seat), bench));
    const away = own.filter(staysAway).map(({ seat }) => seat);
    const open = own.filter(isOpen).length;
    return { bench, seats: own.length, coming: own.length - away.length - open, away, open };
  });
}

function benchesIn(answers: readonly SeatAnswer[]): readonly Bench[] {
  const benches: Bench[] = [];
  for (const { seat } of answers) {
    const bench = benchOf(seat);
    const counts = bench.sector !== 'secretariat' && bench.sector !== 'other';
    if (counts && !benches.some((known) => sameBench(known, bench))) benches.push(bench);
  }
  return benches;
}
