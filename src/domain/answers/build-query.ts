import type { Term } from '../language/analyse';
import { splitCompound } from '../language/compounds';
import { englishLexicon, type Expression, type Lexicon } from '../language/lexicon/lexicon';
import { isStopWord } from '../language/stop-words';
import type { Vocabulary } from '../language/vocabulary';
import { withAlternatives } from './alternatives';
import { expandTerm, type Expansion, type WordKnowledge } from './expand-term';
import type { QueryTerm } from './query';
import { isNamingPhrase, isNamingPlace } from './naming-place';
import { isVerbPlace } from './verb-place';
import { everydayFactor } from './word-weights';

const NUMBER = /^\d/;
/** A part of a word that stands nowhere as a whole says less than a word that does. */
const PART_FACTOR = 0.75;
/** Words of several that count as one thing are common words in themselves. */
const PHRASE_FACTOR = 0.8;
const NUMBER_FACTOR = 0.6;
/** A word the minutes do not have may be a colloquial one: it counts as rare, not as the rarest. */
const UNKNOWN_FREQUENCY = 1.5;
/** Among many minutes the words of the question are not to be outweighed by the one that happens to be the rarest. */
const RARE_ENOUGH = 1 / 300;
const UNKNOWN_SHARE = 1 / 150;
const COMPOUND_OF_BOTH = 0.95;
const EXPRESSION_FACTOR = 0.4;
const IDIOM_FACTOR = 0.8;
const SHORTEST_IDIOM = 3;
/** A verb the minutes do not have is another way to say what they say with theirs. */
const VERB_FACTOR = 0.4;

interface Unit {
  readonly asked: Expression;
  readonly folded: string;
  readonly factor: number;
  readonly isVerb?: boolean;
  readonly isNaming?: boolean;
  /** Everyday words that together stand for one that is not. */
  readonly isIdiom?: boolean;
}

/** The terms of a question's words; words without a topic are dropped unless they make an expression together. */
export function buildQuery(
  words: readonly Term[],
  { vocabulary, lexicon }: WordKnowledge,
  english: boolean,
): readonly QueryTerm[] {
  const units = unitsOf(words, lexicon, english).flatMap((unit) => partsOf(unit, vocabulary, lexicon));
  const terms = joinedInCompounds(units.map((unit) => toTerm(unit, { vocabulary, lexicon }, english)));
  const once = terms.filter((term, at) => terms.findIndex((other) => sameThing(other, term)) === at);
  return withAlternatives(once, words);
}

function unitsOf(words: readonly Term[], lexicon: Lexicon, english: boolean): readonly Unit[] {
  const stems = words.map((word) => word.stem);
  const lexicons = english ? [englishLexicon(), lexicon] : [lexicon];
  const units: Unit[] = [];
  const taken = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue;
    const places = expressionAt(stems, at, lexicons);
    for (const place of places) taken.add(place);
    if (places.length > 1) {
      const said = several(
        places.flatMap((place) => words[place] ?? []),
        lexicons,
      );
      units.push({ ...said, isNaming: english && isNamingPhrase(words, at) });
    } else if (!isStopWord(word.folded)) units.push(single(words, at, word));
  }
  return units;
}

/** Where the words of an expression stand that begins here: together, or apart; else this one place. */
function expressionAt(stems: readonly string[], at: number, lexicons: readonly Lexicon[]): readonly number[] {
  const length = Math.max(...lexicons.map((lexicon) => lexicon.matchAt(stems, at)), 1);
  if (length > 1) return stems.slice(at, at + length).map((_, offset) => at + offset);
  return lexicons.map((lexicon) => lexicon.matchApart(stems, at)).find((found) => found !== null) ?? [at];
}

/** An expression of everyday words ("næste gang") says no more than one of them. */
function several(words: readonly Term[], lexicons: readonly Lexicon[]): Unit {
  const asked = words.map((word) => word.stem);
  const telling = words.filter((word) => !isStopWord(word.folded));
  const means = lexicons.flatMap((lexicon) => lexicon.relatedTo(asked)).filter(isTelling);
  const own = Math.max(EXPRESSION_FACTOR, ...telling.map((word) => everydayFactor(word.stem)));
  const isIdiom = own < 1 && words.length >= SHORTEST_IDIOM && means.length > 0;
  return { asked, folded: '', factor: (isIdiom ? IDIOM_FACTOR : own) * PHRASE_FACTOR, isIdiom };
}

/** A word that says something by itself. */
function isTelling(expression: Expression): boolean {
  return expression.some((stem) => everydayFactor(stem) === 1 && !isStopWord(stem));
}

function single(words: readonly Term[], at: number, { stem, folded }: Term): Unit {
  const factor = NUMBER.test(stem) ? NUMBER_FACTOR : everydayFactor(stem);
  return {
    asked: [stem],
    folded,
    factor,
    isVerb: isVerbPlace(words, at),
    isNaming: isNamingPlace(words, at),
  };
}

/** A compound the minutes do not have is looked for by its parts, unless it has synonyms that they do have. */
function partsOf(unit: Unit, vocabulary: Vocabulary, lexicon: Lexicon): readonly Unit[] {
  const [stem] = unit.asked;
  if (unit.asked.length > 1 || stem === undefined || vocabulary.has(stem)) return [unit];
  if (lexicon.relatedTo(unit.asked).some((related) => related.every((one) => vocabulary.has(one))))
    return [unit];
  if (vocabulary.near(stem).some(({ distance }) => distance === 1)) return [unit];
  if (vocabulary.startingWith(stem, 1).length > 0) return [unit];
  const compound = splitCompound(unit.folded, vocabulary);
  if (compound === null) return [unit];
  return [compound.first, compound.head].map((part) => ({
    asked: [part],
    folded: part,
    factor: PART_FACTOR * everydayFactor(part),
    isNaming: unit.isNaming === true,
  }));
}

function toTerm(unit: Unit, knowledge: WordKnowledge, english: boolean): QueryTerm {
  const own = expandTerm(unit.asked, unit.folded, knowledge);
  const expansion = english ? translated(own, unit, knowledge) : own;
  const everyday = unit.isIdiom !== true && unit.asked.every((stem) => everydayFactor(stem) < 1);
  const isKnown = unit.asked.some((stem) => knowledge.vocabulary.has(stem));
  const isColloquial = unit.isVerb === true && !everyday && !isKnown;
  return {
    asked: unit.asked,
    weight:
      unit.factor * (isColloquial ? VERB_FACTOR : 1) * rarity(unit.asked, expansion, knowledge.vocabulary),
    optional: false,
    everyday: everyday || isColloquial,
    naming: unit.isNaming === true,
    ...expansion,
  };
}

function translated(own: Expansion, unit: Unit, knowledge: WordKnowledge): Expansion {
  const merged: Expansion = { stems: new Map(own.stems), phrases: [...own.phrases] };
  for (const danish of englishLexicon().relatedTo(unit.asked)) {
    const expansion = expandTerm(danish, danish.join(''), knowledge);
    for (const [stem, quality] of expansion.stems) {
      merged.stems.set(stem, Math.max(quality, merged.stems.get(stem) ?? 0));
    }
    merged.phrases.push(...expansion.phrases);
  }
  return merged;
}

/**
 * How rare the thing is: by its own word where the minutes have it, else by the commonest word that stands for it;
 * what the minutes have in no form counts as rare.
 */
function rarity(asked: Expression, { stems }: Expansion, vocabulary: Vocabulary): number {
  const own = Math.min(...asked.map((stem) => vocabulary.frequency(stem)));
  const others = [...stems.keys()].map((stem) => vocabulary.frequency(stem));
  const { passages } = vocabulary;
  const frequency =
    own > 0
      ? Math.max(own, passages * RARE_ENOUGH)
      : Math.max(UNKNOWN_FREQUENCY, passages * UNKNOWN_SHARE, ...others);
  return Math.log(1 + (passages + 1) / (frequency + 0.5));
}

function sameThing(one: QueryTerm, other: QueryTerm): boolean {
  return one.asked.join(' ') === other.asked.join(' ');
}

/** "ansvaret for forløbet" is the forløbsansvar: a compound of two words that are both asked with says both. */
function joinedInCompounds(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return terms.map((term) => {
    const compounds = [...term.stems.keys()].filter((stem) =>
      terms.some((other) => other !== term && isCompoundOf(stem, term, other)),
    );
    if (compounds.length === 0) return term;
    const both = compounds.map((stem) => [stem, COMPOUND_OF_BOTH] as const);
    return { ...term, stems: new Map([...term.stems, ...both]) };
  });
}

function isCompoundOf(stem: string, one: QueryTerm, other: QueryTerm): boolean {
  if (!other.stems.has(stem) || one.asked.length > 1 || other.asked.length > 1) return false;
  const [a = '', b = ''] = [one.asked[0], other.asked[0]];
  const isMade = (first: string, head: string): boolean =>
    stem.startsWith(first) && stem.endsWith(head) && stem.length >= first.length + head.length;
  return isMade(a, b) || isMade(b, a);
}
