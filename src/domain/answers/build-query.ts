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
/** A verb the minutes do not have is another way to say what they say with theirs. */
const VERB_FACTOR = 0.4;
const SPOKEN_FACTOR = 0.5;
/** A word that neither minutes nor lexicon have, and that names nothing. */
const STRANGE_FACTOR = 0.75;

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
  const everyday =
    unit.isIdiom !== true && unit.isNamed !== true && unit.asked.every((stem) => everydayFactor(stem) < 1);
  const isKnown = unit.asked.some((stem) => knowledge.vocabulary.has(stem));
  const isStrange = !isKnown && unit.isNaming !== true && unit.isName !== true && expansion.stems.size === 1;
  const spoken = unit.isNamed !== true && unit.asked.every(isSpoken);
  const isColloquial = (unit.isVerb === true || spoken) && !everyday && !isKnown;
  const colloquial =
    isColloquial || spoken || (unit.asked.length > 1 && knowledge.lexicon.isColloquial(unit.asked));
  return {
    asked: unit.asked,
    weight:
      unit.factor *
      (isColloquial ? VERB_FACTOR : spoken ? SPOKEN_FACTOR : isStrange ? STRANGE_FACTOR : 1) *
      rarity(unit.asked, expansion, knowledge.vocabulary),
    optional: unit.isNamed !== true && unit.asked.every(isFiller),
    everyday: everyday || isColloquial,
    colloquial,
    naming: unit.isNaming === true,
    ...expansion,
  };
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
