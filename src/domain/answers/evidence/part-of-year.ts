import { foldWord } from '../../language/fold';
import type { Question } from '../question';
import type { Ranked } from './rank';

const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'første', 'first'],
  ['2', 'andet', 'second'],
  ['3', 'tredje', 'third'],
  ['4', 'fjerde', 'fourth'],
].map((words) => words.map(foldWord));
const PART =
  /(?<![\p{L}\d])([1-4]|første|andet|tredje|fjerde|first|second|third|fourth)\.? ?(kvartal|halvår|quarter|half)/giu;

/** "I 2. kvartal": figures of other parts of the year are no answer where the item tells none of that one. */
export function isOfPartOfYear({ reading }: Ranked, { text }: Question): boolean {
  const asked = partsIn(text);
  if (asked.size === 0) return true;
  const told = reading.sentences.map((sentence) => partsIn(sentence.text));
  const isTold = told.some((parts) => parts.size > 0);
  return !isTold || [...asked].every((part) => told.some((parts) => parts.has(part)));
}

function partsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(PART)].map(([, ordinal = '', unit = '']) => partOf(ordinal, unit)));
}

function partOf(ordinal: string, unit: string): string {
  const said = foldWord(ordinal);
  const number = ORDINALS.findIndex((words) => words.includes(said)) + 1;
  return `${number} ${/^(?:k|q)/iu.test(unit) ? 'quarter' : 'half'}`;
}
