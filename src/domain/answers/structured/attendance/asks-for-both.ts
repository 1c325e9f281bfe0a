import type { Question } from '../../question';
import { wording } from '../../wording';

const BOTH = wording(
  'begge gange|begge møder|begge de|begge steder|alle gange|hver gang|alle møder|alle møderne|gange i træk|møder i træk|både * og|både|both|gengang*|går igen|går * igen|gå igen|gik igen|gået igen|overlap*|sammenfald*|in common|on both|every time|each time|every meeting|all meetings|all the meetings',
);

/** Does it ask for those of several meetings at once? */
export function asksForBoth({ plain }: Question): boolean {
  return BOTH.test(plain);
}
