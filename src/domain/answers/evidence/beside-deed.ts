import { analyse } from '../../language/analyse';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import { predicateOf } from './predicate';

/** Words between a name and what they do. */
const BESIDE = 4;

/** "Bo Vig lægger en plan for finansieringen" does not say who finances it: what is asked stands beside the name. */
export function isBesideDeed(name: string, question: Question, text: string): boolean {
  const predicate = predicateOf(question);
  if (predicate === null) return true;
  const words = analyse(text);
  const own = analyse(name);
  const at = words.findIndex(({ folded }) => folded === own[0]?.folded);
  const near = words.slice(Math.max(0, at - BESIDE), at + own.length + BESIDE);
  const stems = near.map(({ stem }) => stem);
  return matchQuality(predicate, stems) > 0;
}
