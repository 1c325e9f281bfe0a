import { rememberingLast } from '../../shared/remembering-last';
import { alternation } from '../wording';
import { listAround } from './list-around';
import type { Place } from './quote-runs';

const NUMBERS: readonly (readonly string[])[] = [
  ['2', 'to', 'two'],
  ['3', 'tre', 'three'],
  ['4', 'fire', 'four'],
  ['5', 'fem', 'five'],
  ['6', 'seks', 'six'],
  ['7', 'syv', 'seven'],
  ['8', 'otte', 'eight'],
  ['9', 'ni', 'nine'],
  ['10', 'ti', 'ten'],
];
const ASKED = new RegExp(
  `(?<= )(?:${alternation('hvilke|hvad for nogle|hvad for nogen|hvad er|nævn|which|what|what are|name')}) (?:${alternation('de|the')} )?(${alternation(NUMBERS.flat().join('|'))})(?= )`,
  'u',
);

/** "Hvilke fire principper …": so many are to be named. */
export const numberAsked = rememberingLast((plain: string): number | null => {
  const said = ASKED.exec(plain)?.[1];
  const found = said === undefined ? -1 : NUMBERS.findIndex((words) => words.includes(said));
  return found < 0 ? null : found + 2;
});

/** Is it the line that leads in a list of just so many points? */
export function isListOf(number: number | null, { reading, at }: Place): boolean {
  if (number === null || reading.sentences[at]?.leadsIn !== true) return false;
  const points = listAround({ reading, at }).filter((place) => reading.sentences[place]?.isPoint === true);
  return points.length === number;
}
