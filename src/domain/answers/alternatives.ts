import type { Term } from '../language/analyse';
import type { QueryTerm } from './query';

const OR = /^(?:eller|or)$/u;

/** The terms, where two that are joined by "eller" are one: of "dyrere eller billigere" an answer says either. */
export function withAlternatives(terms: readonly QueryTerm[], words: readonly Term[]): readonly QueryTerm[] {
  return alternativesOf(words).reduce(eitherOf, terms);
}

/** The stems on both sides of "eller". */
function alternativesOf(words: readonly Term[]): readonly (readonly [string, string])[] {
  return words.flatMap(({ folded }, at) => {
    const [one, other] = [words[at - 1], words[at + 1]];
    return OR.test(folded) && one !== undefined && other !== undefined
      ? [[one.stem, other.stem] as const]
      : [];
  });
}

function eitherOf(
  terms: readonly QueryTerm[],
  [one, other]: readonly [string, string],
): readonly QueryTerm[] {
  const [first, second] = [one, other].map((stem) => terms.find(({ asked }) => asked.includes(stem)));
  if (first === undefined || second === undefined || first === second) return terms;
  const stems = new Map([...second.stems, ...first.stems]);
  const either = { ...first, stems, phrases: [...first.phrases, ...second.phrases], naming: false };
  return terms.flatMap((term) => (term === second ? [] : [term === first ? either : term]));
}
