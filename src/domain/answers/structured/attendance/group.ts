import { analyse, type Term } from '../../../language/analyse';
import { danishLexicon } from '../../../language/lexicon/lexicon';
import { matchQuality } from '../../match-terms';
import type { Question } from '../../question';
import type { QueryTerm } from '../../query';
import { facetOf, isFacetAlone, partyFits, type Listed } from './group-facets';

const GOOD_ENOUGH = 0.55;
/** "formand" for a regionsrådsformand, "vicedir." for a vicedirektør: the end of a title, or a good part of it. */
const SHORTEST_PART = 5;
const SHORTEST_HEAD = 5;
/** The other words of a party's name: "det konservative folkeparti". */
const OF_A_PARTY = /^(?:folkeparti|parti|partiet|alliance|det)$/u;

/** Does everything said of a group fit one person's title, organisation, party or role? */
export function fitsGroup(person: Listed, said: readonly Term[], question: Question): boolean {
  const own = analyse(
    [person.title, person.organisation, person.party].filter((one) => one !== null).join(' '),
  );
  const isParty = said.some(({ folded }) => partyFits(folded) !== null);
  return said.every((word) => {
    if (isParty && OF_A_PARTY.test(word.folded)) return true;
    if (facetOf(word.folded)?.(person) === true || partyFits(word.folded)?.(person) === true) return true;
    return !isFacetAlone(word.folded) && isListed(word, own, question);
  });
}

function isListed(word: Term, own: readonly Term[], { terms }: Question): boolean {
  const stems = own.map((term) => term.stem);
  const term = terms.find(({ asked }) => asked.includes(word.stem));
  if (term !== undefined && term.asked.length > 1) return matchesAny(term, stems);
  const quality = term === undefined ? Number(stems.includes(word.stem)) : matchQuality(term, stems);
  return quality >= GOOD_ENOUGH || own.some((one) => isPartOf(word, one));
}

function isPartOf({ stem, folded }: Term, title: Term): boolean {
  return (
    folded === `${title.folded}s` ||
    (stem.length >= SHORTEST_HEAD && title.stem.endsWith(stem)) ||
    (folded.length > SHORTEST_PART && title.folded.startsWith(folded))
  );
}

function matchesAny(term: QueryTerm, stems: readonly string[]): boolean {
  return (
    matchQuality(term, stems) >= GOOD_ENOUGH ||
    danishLexicon()
      .relatedTo(term.asked)
      .some((related) => related.every((stem) => stems.includes(stem)))
  );
}
