import { analyse } from '../analyse';
import { isStopWord } from '../stop-words';
import { CHAT_WORDS } from './chat-words';
import { COLLOQUIAL_WORDS } from './colloquial-words';
import { COMMITTEE_WORDS } from './committee-words';
import { ENGLISH_FIELD_WORDS } from './english-field-words';
import { ENGLISH_WORDS } from './english-words';
import { EVERYDAY_WORDS } from './everyday-words';
import { HEALTH_WORDS } from './health-words';

/** Words so common behind a verb that they need not belong to it. */
const PARTICLES: ReadonlySet<string> = new Set(
  analyse(
    'op ud ind ned om til på af for med frem fra over under igen videre hjem i sig ikke up out in on off for to at of with about',
  ).map((term) => term.stem),
);
/** Words between the first word of an expression and its last, at most. */
const MOST_APART = 8;

/** A word or expression as its stems in order. */
export type Expression = readonly string[];

/** Expressions that mean the same or nearly the same, by the stems of the one asked with. */
export class Lexicon {
  private readonly related = new Map<string, Expression[]>();
  /** Words of the longest expression that begins with a stem. */
  private readonly longest = new Map<string, number>();
  /** Expressions of several words by their first. */
  private readonly byFirst = new Map<string, Expression[]>();

  constructor(lines: readonly string[]) {
    for (const line of lines) this.read(line);
  }

  /** The longest expression, in words, that begins at `at`; 0 when none does. */
  matchAt(stems: readonly string[], at: number): number {
    const longest = this.longest.get(stems[at] ?? '') ?? 0;
    for (let length = Math.min(longest, stems.length - at); length > 0; length -= 1) {
      if (this.related.has(key(stems.slice(at, at + length)))) return length;
    }
    return 0;
  }

  /**
   * Where the words of an expression stand that begins with the word at `at` and goes on further down, as verbs do in
   * questions ("hvornår går det nye hus i luften"); null when there is none. A lone particle counts only as the last word.
   */
  matchApart(stems: readonly string[], at: number): readonly number[] | null {
    for (const expression of this.byFirst.get(stems[at] ?? '') ?? []) {
      const rest = expression.slice(1);
      const start = startOf(rest, stems.slice(at + 1, at + 1 + MOST_APART));
      const from = at + 1 + start;
      const isLast = from + rest.length === stems.length;
      if (start >= 0 && (rest.length > 1 || isLast || !PARTICLES.has(rest[0] ?? '')))
        return [at, ...rest.map((_, offset) => from + offset)];
    }
    return null;
  }

  /** What may stand in the minutes for this expression; without the expression itself. */
  relatedTo(expression: Expression): readonly Expression[] {
    return this.related.get(key(expression)) ?? [];
  }

  private read(line: string): void {
    const [left, right] = line.split(' > ');
    const asked = expressions(left ?? '');
    const found = right === undefined ? asked : expressions(right);
    for (const from of asked) for (const to of found) this.relate(from, to);
  }

  private relate(from: Expression, to: Expression): void {
    const [first] = from;
    if (first === undefined || key(from) === key(to)) return;
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, from.length));
    const known = this.related.get(key(from)) ?? [];
    if (known.length === 0 && from.length > 1 && !isStopWord(first)) {
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), from]);
    }
    if (!known.some((one) => key(one) === key(to))) this.related.set(key(from), [...known, to]);
  }
}

let danish: Lexicon | undefined;
let english: Lexicon | undefined;

/** Synonyms and abbreviations of the field. Read once, when first asked for. */
export function danishLexicon(): Lexicon {
  danish ??= new Lexicon([
    ...COMMITTEE_WORDS,
    ...HEALTH_WORDS,
    ...EVERYDAY_WORDS,
    ...COLLOQUIAL_WORDS,
    ...CHAT_WORDS,
  ]);
  return danish;
}

/** From English words of a question to Danish words of the minutes. */
export function englishLexicon(): Lexicon {
  english ??= new Lexicon([...ENGLISH_WORDS, ...ENGLISH_FIELD_WORDS]);
  return english;
}

function expressions(list: string): readonly Expression[] {
  return list.split(',').map((entry) => analyse(entry).map((term) => term.stem));
}

function key(expression: Expression): string {
  return expression.join(' ');
}

/** Where the words stand together; -1 when they don't. */
function startOf(wanted: Expression, stems: readonly string[]): number {
  return stems.findIndex((_, at) => wanted.every((stem, offset) => stems[at + offset] === stem));
}
