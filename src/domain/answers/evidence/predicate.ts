import { isStopWord } from '../../language/stop-words';
import type { Question } from '../question';
import type { QueryTerm } from '../query';
import { wording } from '../wording';

const QUESTION_WORD = wording('hvem|hvornår|who|when');

/**
 * What somebody does or what happens at the time asked for: the first telling word after "hvem" or "hvornår". A sentence
 * near the answer must say it too. Null where it is a word of any question ("hvornår kommer …").
 */
export function predicateOf({ kind, words, terms }: Question): QueryTerm | null {
  if (kind !== 'who' && kind !== 'when') return null;
  const at = words.findIndex((word) => QUESTION_WORD.test(` ${word.folded} `));
  const first = words.slice(at + 1).find((word) => !isStopWord(word.folded) || startsTerm(terms, word.stem));
  if (at < 0 || first === undefined) return null;
  const term = terms.find(({ asked }) => asked.includes(first.stem));
  return term === undefined || term.everyday || term.optional ? null : term;
}

function startsTerm(terms: readonly QueryTerm[], stem: string): boolean {
  return terms.some(({ asked }) => asked.length > 1 && asked[0] === stem);
}
