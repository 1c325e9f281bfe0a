import { rememberingLast } from '../../shared/remembering-last';
import { alternation } from '../wording';
import type { TextFacts } from './text-facts';

const MOST =
  'størst|største|mindst|mindste|flest|færrest|højest|højeste|lavest|laveste|længst|længste|kortest|korteste|dyrest|dyreste|billigst|billigste|bedst|dårligst|hurtigst|langsomst|most|fewest|least|largest|biggest|smallest|highest|lowest|longest|shortest|best|worst';
const ASKED = new RegExp(
  `(?<= )(?:${alternation('hvem|hvilken|hvilket|hvilke|who|which')}) (?:[^ ]+ ){0,8}(?:${alternation(MOST)})(?= )`,
  'u',
);
const MONTH = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
/** Neither a year nor a day. */
const FIGURE = `(?<![\\d.,])(?!(?:19|20)\\d\\d(?!\\d))\\d+(?:[.,]\\d+)*(?![\\d.,]*\\d)(?!\\. ?(?:${MONTH}))`;
/** Figures side by side, or a row of a table; or the sentence says itself which one has most. */
const TOLD = new RegExp(
  `${FIGURE}[^;\\n]{2,60}?${FIGURE}|\\t\\s?${FIGURE}\\s*(?:\\t|$)|(?<!\\p{L})(?:${MOST})(?!\\p{L})`,
  'iu',
);

/** "Hvem af de tre er bedst til …", "hvilken skole har flest …": one of several, by figures. */
export const asksForMost = rememberingLast((plain: string) => ASKED.test(plain));

export function tellsMost(facts: Pick<TextFacts, 'matches'>): boolean {
  return facts.matches(TOLD);
}
