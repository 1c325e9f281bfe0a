import type { Language } from '../domain/answers/answer';
import type { Gap } from '../domain/attendance/gaps';
import type { Seat } from '../domain/attendance/seat';
import { benchName } from './bench-text';
import { joinedNames } from './joined-names';
import { textsIn } from './texts';

/** "Psykiatrien er ikke repræsenteret (Birte Winge har meldt afbud)." */
export function gapText(gap: Gap, language: Language): string {
  const { tally } = textsIn(language);
  const names = (held: readonly Seat[]): string =>
    joinedNames(
      held.map(({ name }) => name),
      language,
    );
  switch (gap.kind) {
    case 'no-sector':
      return tally.gaps.noSector(benchName(gap.bench, language), names(gap.absent));
    case 'no-chair':
      return tally.gaps.noChair(names(gap.chairs));
    case 'no-facilitator':
      return tally.gaps.noFacilitator(names(gap.facilitators));
  }
}
