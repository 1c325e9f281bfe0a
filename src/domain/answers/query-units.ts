import type { Term } from '../language/analyse';
import { splitCompound, type KnownWords } from '../language/compounds';
import { englishLexicon, type Expression, type Lexicon } from '../language/lexicon/lexicon';
import { isStopWord } from '../language/stop-words';
import type { Vocabulary } from '../language/vocabulary';
import type { WordKnowledge } from './expand-term';
import { fillerAt } from './filler-phrases';
import { isNamingPhrase, isNamingPlace } from './naming-place';
import { isStopWordSlip } from './stop-word-slips';
import { isVerbPlace } from './verb-place';
import { everydayFactor } from './word-weights';

/** A part of a word that stands nowhere as a whole says less than a word that does. */
const PART_FACTOR = 0.75;
/** Words of several that count as one thing are common words in themselves. */
const PHRASE_FACTOR = 0.8;
const NUMBER_FACTOR = 0.6;
const EXPRESSION_FACTOR = 0.4;
const IDIOM_FACTOR = 0.8;
const SHORTEST_IDIOM = 3;
const NUMBER = /^\d/;
/** "Lotte" is somebody, whatever "lot" may mean. */
const NAME = /^\p{Lu}\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** "Hvilke kommuner …": an answer names some, and need not say what they are. */
const WHICH = /^(?:hvilken|hvilket|hvilke|which)$/u;
const SORT_FACTOR = 0.7;

/** A word of a question, or an expression of several. */
export interface Unit {
  readonly asked: Expression;
  readonly folded: string;
  readonly factor: number;
  readonly isVerb?: boolean;
  readonly isNaming?: boolean;
  /** Written with a capital, or with figures. */
  readonly isName?: boolean;
  /** A name by its capital inside the question. */
  readonly isNamed?: boolean;
  /** Everyday words that together stand for one that is not. */
  readonly isIdiom?: boolean;
}

/** What of a question stands for one thing each, turns of speech left out and compounds in their parts. */
export function unitsOf(words: readonly Term[], knowledge: WordKnowledge, english: boolean): readonly Unit[] {
  return wholeUnits(words, knowledge, english).flatMap((unit) => partsOf(unit, knowledge, english));
}

function wholeUnits(words: readonly Term[], knowledge: WordKnowledge, english: boolean): readonly Unit[] {
  const { lexicon } = knowledge;
  const stems = words.map((word) => word.stem);
  const lexicons = english ? [englishLexicon(), lexicon] : [lexicon];
  const units: Unit[] = [];
  const taken = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (taken.has(at)) continue;
    const filler = fillerAt(stems, at);
    if (filler > 1) {
      for (let place = at; place < at + filler; place += 1) taken.add(place);
      continue;
    }
    const places = expressionAt(stems, at, lexicons);
    for (const place of places) taken.add(place);
    if (places.length > 1) {
      const said = several(
        places.flatMap((place) => words[place] ?? []),
        lexicons,
      );
      units.push({ ...said, isNaming: english && isNamingPhrase(words, at) });
    } else if (!saysNothing(word, knowledge)) units.push(single(words, at, word));
  }
  return units;
}

function saysNothing({ folded, stem, text }: Term, { vocabulary, lexicon }: WordKnowledge): boolean {
  if (isStopWord(folded)) return true;
  const isOwnWord = vocabulary.has(stem) || lexicon.matchAt([stem], 0) > 0 || CAPITAL.test(text);
  return !isOwnWord && isStopWordSlip(folded);
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

function single(words: readonly Term[], at: number, { stem, folded, text }: Term): Unit {
  const sort = WHICH.test(words[at - 1]?.folded ?? '') ? SORT_FACTOR : 1;
  const isNamed = at > 0 && NAME.test(text);
  const factor = sort * (NUMBER.test(stem) ? NUMBER_FACTOR : isNamed ? 1 : everydayFactor(stem));
  return {
    asked: [stem],
    folded,
    factor,
    isVerb: isVerbPlace(words, at),
    isNaming: isNamingPlace(words, at),
    isName: /[\p{Lu}\d]/u.test(text),
    isNamed,
  };
}

/** A compound the minutes do not have is looked for by its parts, unless it has synonyms that they do have. */
function partsOf(unit: Unit, { vocabulary, lexicon }: WordKnowledge, english: boolean): readonly Unit[] {
  const [stem] = unit.asked;
  if (unit.asked.length > 1 || stem === undefined || vocabulary.has(stem)) return [unit];
  if (everydayFactor(stem) < 1) return [unit];
  if (english && englishLexicon().relatedTo(unit.asked).length > 0) return [unit];
  if (lexicon.relatedTo(unit.asked).some((related) => related.every((one) => vocabulary.has(one))))
    return [unit];
  if (vocabulary.near(stem).some(({ distance }) => distance === 1)) return [unit];
  if (vocabulary.startingWith(stem, 1).length > 0) return [unit];
  const compound =
    splitCompound(unit.folded, vocabulary) ??
    (english ? null : splitCompound(unit.folded, speech(vocabulary, lexicon)));
  if (compound === null) return [unit];
  return [compound.first, compound.head].map((part) => ({
    asked: [part],
    folded: part,
    factor: PART_FACTOR * everydayFactor(part),
    isNaming: unit.isNaming === true && everydayFactor(part) === 1,
  }));
}

/** Words of the minutes, and those that people speak with. */
function speech(vocabulary: Vocabulary, lexicon: Lexicon): KnownWords {
  return {
    has: (stem) => vocabulary.has(stem) || everydayFactor(stem) < 1 || lexicon.matchAt([stem], 0) > 0,
    startingWith: (head, most) => vocabulary.startingWith(head, most),
  };
}
