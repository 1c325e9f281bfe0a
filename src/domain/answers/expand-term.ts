import { splitCompound } from '../language/compounds';
import type { Expression, Lexicon } from '../language/lexicon/lexicon';
import { withoutOwnLetter } from '../language/own-spelling';
import { stem } from '../language/stem';
import type { Vocabulary } from '../language/vocabulary';
import { everydayFactor } from './word-weights';

/** How well other words stand for the one asked with. */
const QUALITY = {
  synonym: 0.75,
  synonymOfKnown: 0.6,
  head: 0.65,
  first: 0.55,
  synonymHead: 0.45,
  part: 0.4,
  oneSlip: 0.85,
  twoSlips: 0.65,
};
const SHORTEST_INSIDE = 4;
const SHORTEST_SYNONYM_INSIDE = 6;
const SHORTEST_REST = 4;
const MOST_COMPOUNDS = 60;
/** A koordinator koordinerer. */
const AGENT = /^(\p{L}{3,})ator$/u;
const SHORTEST_SLIP = 6;

export interface Expansion {
  readonly stems: Map<string, number>;
  readonly phrases: { readonly stems: Expression; readonly quality: number }[];
}

export interface WordKnowledge {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** What may stand in the minutes for an expression: itself, synonyms, compounds with it, slips of the finger. */
export function expandTerm(asked: Expression, folded: string, knowledge: WordKnowledge): Expansion {
  const expansion: Expansion = { stems: new Map(), phrases: [] };
  add(expansion, asked, 1);
  const [first] = asked;
  if (first === undefined) return expansion;
  const known = asked.length === 1 && knowledge.vocabulary.has(first);
  const bare = withoutOwnLetter(first);
  if (asked.length === 1 && !known && bare !== first) add(expansion, [bare], QUALITY.oneSlip);
  const quality = known ? QUALITY.synonymOfKnown : QUALITY.synonym;
  const synonyms = knowledge.lexicon.relatedTo(asked);
  for (const related of synonyms) {
    if (related.every((one) => knowledge.vocabulary.has(one))) {
      addRelated(expansion, { related, quality }, knowledge);
    }
  }
  if (asked.length > 1) return expansion;
  addCompounds(expansion, first, knowledge.vocabulary);
  const doing = AGENT.exec(first)?.[1];
  if (doing !== undefined) add(expansion, [`${doing}er`], QUALITY.synonymOfKnown);
  if (known) addParts(expansion, folded, knowledge.vocabulary);
  // A word of the lexicon is no slip for another one: a p-plads is no plads.
  if (known || synonyms.length > 0) return expansion;
  if (expansion.stems.size === 1) addNearWords(expansion, first, knowledge);
  for (const slip of slipsOf(folded)) addKnown(expansion, slip, knowledge.vocabulary);
  return expansion;
}

function addRelated(
  expansion: Expansion,
  { related, quality }: { readonly related: Expression; readonly quality: number },
  { vocabulary }: WordKnowledge,
): void {
  add(expansion, related, quality);
  const [stem] = related;
  if (stem === undefined || related.length > 1 || stem.length < SHORTEST_SYNONYM_INSIDE) return;
  for (const term of vocabulary.endingWith(stem, MOST_COMPOUNDS)) add(expansion, [term], QUALITY.synonymHead);
}

function addCompounds(expansion: Expansion, stem: string, vocabulary: Vocabulary): void {
  if (stem.length < SHORTEST_INSIDE) {
    for (const term of shortCompounds(stem, vocabulary)) add(expansion, [term], QUALITY.first);
    return;
  }
  for (const term of vocabulary.endingWith(stem, MOST_COMPOUNDS)) add(expansion, [term], QUALITY.head);
  for (const term of vocabulary.startingWith(stem, MOST_COMPOUNDS)) add(expansion, [term], QUALITY.first);
}

/** "bus" begins "busrute"; of so short a word the rest must be a word of some length. */
function shortCompounds(stem: string, vocabulary: Vocabulary): readonly string[] {
  if (stem.length < SHORTEST_INSIDE - 1) return [];
  const longer = vocabulary.startingWith(stem, MOST_COMPOUNDS * 2);
  return longer.filter((term) => term.length >= stem.length + SHORTEST_REST);
}

function addParts(expansion: Expansion, folded: string, vocabulary: Vocabulary): void {
  const compound = splitCompound(folded, vocabulary);
  if (compound === null) return;
  for (const part of [compound.first, compound.head]) {
    if (everydayFactor(part) === 1) add(expansion, [part], QUALITY.part);
  }
}

function addNearWords(expansion: Expansion, stem: string, { vocabulary, lexicon }: WordKnowledge): void {
  for (const { term, distance } of vocabulary.near(stem)) {
    const quality = distance > 1 ? QUALITY.twoSlips : QUALITY.oneSlip;
    add(expansion, [term], quality);
    for (const related of lexicon.relatedTo([term])) add(expansion, related, quality * QUALITY.synonym);
  }
}

/** An ending hides a slip: of "hørring" the stemmer leaves all, of "høring" but "hør". */
function slipsOf(folded: string): readonly string[] {
  if (folded.length < SHORTEST_SLIP) return [];
  const letters = Array.from(folded);
  return letters.flatMap((letter, at) => {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    return [
      before + after,
      before + letter + letter + after,
      `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
    ];
  });
}

function addKnown(expansion: Expansion, word: string, vocabulary: Vocabulary): void {
  const meant = stem(word);
  if (meant.length >= SHORTEST_INSIDE - 1 && vocabulary.has(meant)) add(expansion, [meant], QUALITY.oneSlip);
}

function add({ stems, phrases }: Expansion, expression: Expression, quality: number): void {
  const [stem] = expression;
  if (stem === undefined) return;
  if (expression.length > 1) phrases.push({ stems: expression, quality });
  else stems.set(stem, Math.max(quality, stems.get(stem) ?? 0));
}
