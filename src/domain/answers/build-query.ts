import type { Term } from '../language/analyse';
import { splitCompound } from '../language/compounds';
import { englishLexicon, type Expression, type Lexicon } from '../language/lexicon/lexicon';
import { isStopWord } from '../language/stop-words';
import type { Vocabulary } from '../language/vocabulary';
import { expandTerm, type Expansion, type WordKnowledge } from './expand-term';
import type { QueryTerm } from './query';
import { everydayFactor } from './word-weights';

const NUMBER = /^\d/;
/** A part of a word that stands nowhere as a whole says less than a word that does. */
const PART_FACTOR = 0.75;
/** Words of several that count as one thing are common words in themselves. */
const PHRASE_FACTOR = 0.8;
const NUMBER_FACTOR = 0.6;
/** A word the minutes do not have may be a colloquial one: it counts as rare, not as the rarest. */
const UNKNOWN_FREQUENCY = 1.5;
const EXPRESSION_FACTOR = 0.4;

interface Unit {
  readonly asked: Expression;
  readonly folded: string;
  readonly factor: number;
}

/** The terms of a question's words; words without a topic are dropped unless they make an expression together. */
export function buildQuery(
  words: readonly Term[],
  { vocabulary, lexicon }: WordKnowledge,
  english: boolean,
): readonly QueryTerm[] {
  const units = unitsOf(words, lexicon, english).flatMap((unit) => partsOf(unit, vocabulary, lexicon));
  const terms = units.map((unit) => toTerm(unit, { vocabulary, lexicon }, english));
  return terms.filter((term, at) => terms.findIndex((other) => sameThing(other, term)) === at);
}

function unitsOf(words: readonly Term[], lexicon: Lexicon, english: boolean): readonly Unit[] {
  const stems = words.map((word) => word.stem);
  const units: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const length = Math.max(lexicon.matchAt(stems, at), english ? englishLexicon().matchAt(stems, at) : 0, 1);
    const unit = words.slice(at, at + length);
    if (length > 1) units.push(several(unit));
    else units.push(...unit.filter((word) => !isStopWord(word.folded)).map(single));
    at += length;
  }
  return units;
}

/** An expression of everyday words ("næste gang") says no more than one of them. */
function several(words: readonly Term[]): Unit {
  const telling = words.filter((word) => !isStopWord(word.folded));
  const factor = Math.max(EXPRESSION_FACTOR, ...telling.map((word) => everydayFactor(word.stem)));
  return { asked: words.map((word) => word.stem), folded: '', factor: factor * PHRASE_FACTOR };
}

function single({ stem, folded }: Term): Unit {
  const factor = NUMBER.test(stem) ? NUMBER_FACTOR : everydayFactor(stem);
  return { asked: [stem], folded, factor };
}

/** A compound the minutes do not have is looked for by its parts, unless it has synonyms that they do have. */
function partsOf(unit: Unit, vocabulary: Vocabulary, lexicon: Lexicon): readonly Unit[] {
  const [stem] = unit.asked;
  if (unit.asked.length > 1 || stem === undefined || vocabulary.has(stem)) return [unit];
  if (lexicon.relatedTo(unit.asked).some((related) => related.every((one) => vocabulary.has(one))))
    return [unit];
  if (vocabulary.near(stem).some(({ distance }) => distance === 1)) return [unit];
  const compound = splitCompound(unit.folded, vocabulary);
  if (compound === null) return [unit];
  return [compound.first, compound.head].map((part) => ({
    asked: [part],
    folded: part,
    factor: PART_FACTOR * everydayFactor(part),
  }));
}

function toTerm(unit: Unit, knowledge: WordKnowledge, english: boolean): QueryTerm {
  const own = expandTerm(unit.asked, unit.folded, knowledge);
  const expansion = english ? translated(own, unit, knowledge) : own;
  const everyday = unit.asked.every((stem) => everydayFactor(stem) < 1);
  return {
    asked: unit.asked,
    weight: unit.factor * rarity(unit.asked, expansion, knowledge.vocabulary),
    optional: false,
    everyday,
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
  const frequency = own > 0 ? own : Math.max(UNKNOWN_FREQUENCY, ...others);
  return Math.log(1 + (vocabulary.passages + 1) / (frequency + 0.5));
}

function sameThing(one: QueryTerm, other: QueryTerm): boolean {
  return one.asked.join(' ') === other.asked.join(' ');
}
