import { isNegated } from '../../language/negation';
import { sentences } from '../../language/sentences';
import { stem } from '../../language/stem';
import { isStopWord } from '../../language/stop-words';
import { tokens, type Token } from '../../language/tokens';
import type { NumberedPassage } from './numbered-passage';

/** What the passages say that a claim cites. */
export interface Ground {
  /** Of the passages themselves, with the titles of their items. */
  readonly text: string;
  /** With what is known of them besides: forum, date, place. */
  readonly whole: string;
  readonly words: readonly Token[];
  readonly folded: ReadonlySet<string>;
  readonly sentences: readonly Stretch[];
  /** Sentences, and the parts of them that commas and the like divide. */
  readonly parts: readonly Stretch[];
}

/** A stretch of text with what it is compared by. */
export interface Stretch {
  readonly text: string;
  /** Of all words. */
  readonly all: ReadonlySet<string>;
  /** Of the words that tell something. */
  readonly telling: readonly string[];
  readonly isNegated: boolean;
}

export function groundOf(cited: readonly NumberedPassage[]): Ground {
  const text = cited.map(({ passage }) => `${passage.itemTitle}\n${passage.text}`).join('\n\n');
  const known = cited.map(({ sheet }) => [sheet.forumName, sheet.date ?? '', sheet.place ?? ''].join('\n'));
  const whole = [...known, text].join('\n');
  const words = tokens(whole);
  const said = sentences(text).map(({ start, end }) => text.slice(start, end));
  return {
    text,
    whole,
    words,
    folded: new Set(words.map(({ folded }) => folded)),
    sentences: said.map(stretch),
    parts: said.flatMap(partsOf).map(stretch),
  };
}

export function stretch(text: string): Stretch {
  const words = tokens(text).map(({ folded }) => ({ folded, stem: stem(folded) }));
  return {
    text,
    all: new Set(words.map((word) => word.stem)),
    telling: words.filter(({ folded }) => !isStopWord(folded) && !isNegated(folded)).map((word) => word.stem),
    isNegated: isNegated(text) || /n['’]t(?!\p{L})|(?<!\p{L})cannot(?!\p{L})/iu.test(text),
  };
}

const DIVIDES = /[,;:]\s|\s(?:men|mens|dog|imens|but|while|whereas)\s/u;

/** The sentence, and its parts where it has several. */
export function partsOf(sentence: string): readonly string[] {
  const parts = sentence.split(DIVIDES).filter((part) => /\p{L}/u.test(part));
  return parts.length > 1 ? [sentence, ...parts] : [sentence];
}

/** The same word, or "kommuner" in "kommunernes" and "hospital" in "hospitalsledelse": what the stemmer misses. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && long.includes(short);
}

/** How many of these words stand in that stretch. */
export function shared(words: readonly string[], { telling }: Stretch): number {
  return words.filter((word) => telling.some((other) => isSameWord(word, other))).length;
}
