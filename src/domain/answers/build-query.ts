import type { Term } from '../language/analyse';
import { englishLexicon, type Expression } from '../language/lexicon/lexicon';
import { isStopWord } from '../language/stop-words';
import type { Vocabulary } from '../language/vocabulary';
import { withAlternatives } from './alternatives';
import { expandTerm, type Expansion, type WordKnowledge } from './expand-term';
import type { QueryTerm } from './query';
import { unitsOf, type Unit } from './query-units';
import { everydayFactor, isFiller, isSpoken } from './word-weights';

/** A word the minutes do not have may be a colloquial one: it counts as rare, not as the rarest. */
const UNKNOWN_FREQUENCY = 1.5;
/** Among many minutes the words of the question are not to be outweighed by the one that happens to be the rarest. */
const RARE_ENOUGH = 1 / 300;
const UNKNOWN_SHARE = 1 / 150;
const COMPOUND_OF_BOTH = 0.95;
const TELLING_QUALITY = 0.6;
/**
 * What a word weighs by its sort. colloquial: a verb the minutes do not have is another way to say what they say with
 * theirs · strange: neither minutes nor lexicon have it, and it names nothing · untranslated: of English, what the
 * minutes call it cannot be known.
 */
const SORT_FACTORS = { usual: 1, colloquial: 0.4, spoken: 0.5, strange: 0.75, untranslated: 0.3 };

/** The terms of a question's words; words without a topic are dropped unless they make an expression together. */
export function buildQuery(
  words: readonly Term[],
  knowledge: WordKnowledge,
  english: boolean,
): readonly QueryTerm[] {
  const units = unitsOf(words, knowledge, english);
  const terms = joinedInCompounds(units.map((unit) => toTerm(unit, knowledge, english)));
  const once = terms.filter((term, at) => terms.findIndex((other) => sameThing(other, term)) === at);
  return withAlternatives(once, words);
}

function toTerm(unit: Unit, knowledge: WordKnowledge, english: boolean): QueryTerm {
  const own = withTellingWords(expandTerm(unit.asked, unit.folded, knowledge), unit.asked, knowledge);
  const expansion = english ? translated(own, unit, knowledge) : own;
  const sort = sortOf(unit, expansion, { ...knowledge, english });
  const isNamed = unit.isNamed === true;
  const spoken = !isNamed && unit.asked.every(isSpoken);
  return {
    asked: unit.asked,
    weight: unit.factor * SORT_FACTORS[sort] * rarity(unit.asked, expansion, knowledge.vocabulary),
    optional: !isNamed && unit.asked.every(isFiller),
    everyday: sort === 'colloquial' || isEveryday(unit),
    colloquial:
      sort === 'colloquial' ||
      spoken ||
      (unit.asked.length > 1 && knowledge.lexicon.isColloquial(unit.asked)),
    naming: unit.isNaming === true && sort !== 'untranslated',
    ...expansion,
  };
}

function isEveryday({ asked, isIdiom, isNamed }: Unit): boolean {
  return isIdiom !== true && isNamed !== true && asked.every((stem) => everydayFactor(stem) < 1);
}

type Sort = keyof typeof SORT_FACTORS;

/** How far a word can be trusted to be what the minutes would say. */
function sortOf(
  unit: Unit,
  { stems, phrases }: Expansion,
  { vocabulary, english }: WordKnowledge & { readonly english: boolean },
): Sort {
  const isKnown = unit.asked.some((stem) => vocabulary.has(stem));
  const spoken = unit.isNamed !== true && unit.asked.every(isSpoken);
  if ((unit.isVerb === true || spoken) && !isEveryday(unit) && !isKnown) return 'colloquial';
  if (spoken) return 'spoken';
  if (unit.isName === true || isKnown) return 'usual';
  const isMet = phrases.length > 0 || [...stems.keys()].some((stem) => vocabulary.has(stem));
  if (english && !isMet) return 'untranslated';
  return unit.isNaming !== true && stems.size === 1 ? 'strange' : 'usual';
}

/** "passe lægevagten": whatever else stands for an expression, a word of it that says something by itself does. */
function withTellingWords(
  expansion: Expansion,
  asked: Expression,
  { vocabulary, lexicon }: WordKnowledge,
): Expansion {
  if (asked.length === 1 || !lexicon.isColloquial(asked)) return expansion;
  for (const stem of asked) {
    const tells = everydayFactor(stem) === 1 && !isSpoken(stem) && !isStopWord(stem) && vocabulary.has(stem);
    if (tells && !expansion.stems.has(stem)) expansion.stems.set(stem, TELLING_QUALITY);
  }
  return expansion;
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
