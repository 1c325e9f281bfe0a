import { analyse, type Term } from '../../language/analyse';
import { danishLexicon } from '../../language/lexicon/lexicon';
import type { PersonFacts } from '../answer';
import { matchQuality } from '../match-terms';
import type { Question } from '../question';
import type { QueryTerm } from '../query';

const GOOD_ENOUGH = 0.55;

/** Does everything said of a group fit one person's title, organisation or party? */
export function fitsGroup(person: PersonFacts, said: readonly Term[], question: Question): boolean {
  const own = analyse(
    [person.title, person.organisation, person.party].filter((one) => one !== null).join(' '),
  );
  const stems = own.map((term) => term.stem);
  return said.every((word) => {
    const term = question.terms.find(({ asked }) => asked.includes(word.stem));
    if (term !== undefined && term.asked.length > 1) return matchesAny(term, stems);
    return (
      (term === undefined ? Number(stems.includes(word.stem)) : matchQuality(term, stems)) >= GOOD_ENOUGH
    );
  });
}

function matchesAny(term: QueryTerm, stems: readonly string[]): boolean {
  return (
    matchQuality(term, stems) >= GOOD_ENOUGH ||
    danishLexicon()
      .relatedTo(term.asked)
      .some((related) => related.every((stem) => stems.includes(stem)))
  );
}
