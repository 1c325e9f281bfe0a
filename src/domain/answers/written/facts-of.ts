import { findDates } from '../../language/dates';
import { foldWord } from '../../language/fold';
import { isStopWord } from '../../language/stop-words';
import { tokens, type Token } from '../../language/tokens';
import type { Span } from '../../shared/span';

/** The parts of a sentence that must not be wrong: each in the one form in which two texts are compared. */
export interface Facts {
  /** `2024-04-10`, `04-10` without a year, `2024-04` without a day. */
  readonly dates: readonly string[];
  /** Outside dates; `1.5` for "1,5". Written words for small numbers count too. */
  readonly numbers: readonly string[];
  /** Words with a capital that the beginning of a sentence does not explain, folded. */
  readonly names: readonly string[];
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  (
    'to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 elleve:11 tolv:12 two:2 three:3 four:4 five:5 ' +
    'six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const NUMBER = /^\d/;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:»"“(]\s*)$/u;

export function factsOf(text: string): Facts {
  const dates = findDates(text);
  const inDate = ({ start, end }: Span): boolean =>
    dates.some(({ span }) => start < span.end && span.start < end);
  const words = tokens(text).filter(({ span }) => !inDate(span));
  return {
    dates: dates.flatMap(({ year, month, day }) => dateForms({ year, month, day })),
    numbers: words.flatMap(numberIn),
    names: words.filter((word) => isName(word, text)).map(({ folded }) => folded),
  };
}

/** A date with its year also stands for the same day without one. */
function dateForms(date: {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}): readonly string[] {
  const month = String(date.month).padStart(2, '0');
  const monthDay = date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
  return date.year === null ? [monthDay] : [`${date.year}-${monthDay}`];
}

function numberIn({ text, folded }: Token): readonly string[] {
  if (NUMBER.test(text)) return [folded.replace(',', '.').replace(/^0+(?=\d)/, '')];
  const written = NUMBER_WORDS.get(text.toLowerCase());
  return written === undefined ? [] : [written];
}

function isName({ text, folded, span }: Token, whole: string): boolean {
  if (!CAPITAL.test(text) || isStopWord(folded)) return false;
  return !SENTENCE_START.test(whole.slice(0, span.start)) || /[\p{Lu}\d]/u.test(text.slice(1));
}

/** The first word of a sentence has a capital whatever it is. */
export function openingWord(text: string): string | null {
  const [first] = tokens(text);
  if (first === undefined || !CAPITAL.test(first.text) || isStopWord(first.folded)) return null;
  return foldWord(first.text);
}
