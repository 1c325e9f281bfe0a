import { rememberingLast } from '../../shared/remembering-last';
import { wording } from '../wording';
import type { TextFacts } from './text-facts';

const ASKED = wording(
  'referat*|*referat|*referatet|beslutningsprotokol*|protokol*|dagsorden*|minutes|agenda',
);
/** "Referatet fra mødet den 3. maj blev godkendt": whatever else is said on that day is not told. */
const APPROVES =
  /^[\s\p{P}]*(?:udkast til )?(?:beslutnings)?(?:referat(?:et|er|erne)?|protokol(?:len)?) (?:fra|af|for)(?!\p{L}).{0,120}(?:godkend|underskr|taget til efterretning|ingen bemærkninger|uden bemærkninger)/iu;

const asksForMinutes = rememberingLast((plain: string) => ASKED.test(plain));

/** Does a sentence only approve the minutes of another meeting, where nobody asks for that? */
export function onlyApprovesMinutes(facts: Pick<TextFacts, 'matches'>, plain: string): boolean {
  return !asksForMinutes(plain) && facts.matches(APPROVES);
}
