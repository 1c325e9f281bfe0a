import type { Language } from '../domain/answers/answer';
import type { BenchTally } from '../domain/attendance/bench-tally';
import type { Bench } from '../domain/attendance/seat';
import { joinedNames } from './joined-names';
import { textsIn } from './texts';

/** "Havby Kommune", "Psykiatrien". */
export function benchName({ sector, organisation }: Bench, language: Language): string {
  return organisation ?? textsIn(language).seats.sectors[sector];
}

/** "Hospital: 1 af 3 kommer, 1 uafklaret, kommer ikke: Birte Winge". */
export function benchLine(tallied: BenchTally, language: Language): string {
  const { benches } = textsIn(language).tally;
  const { coming, seats, open, away } = tallied;
  const names = joinedNames(
    away.map(({ name }) => name),
    language,
  );
  return [
    `${benchName(tallied.bench, language)}: ${benches.coming(coming, seats)}`,
    ...(open > 0 ? [benches.open(open)] : []),
    ...(away.length > 0 ? [benches.away(names)] : []),
  ].join(', ');
}
