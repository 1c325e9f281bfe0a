import { analyse } from '../analyse';
import { foldWord } from '../fold';
import { isStopWord } from '../stop-words';
import { rootOfForm } from '../word-forms';
import { CHAT_WORDS } from './danish/chat-words';
import { COLLOQUIAL_WORDS } from './danish/colloquial-words';
import { COMMITTEE_WORDS } from './danish/committee-words';
import { DANISH_THESAURUS } from './danish/danish-thesaurus';
import { ENGLISH_FIELD_WORDS } from './english/english-field-words';
import { ENGLISH_SPEECH } from './english/english-speech';
import { ENGLISH_THESAURUS } from './english/english-thesaurus';
import { ENGLISH_WORDS } from './english/english-words';
import { EVERYDAY_WORDS } from './danish/everyday-words';
import { HEALTH_SPEECH } from './danish/health-speech';
import { HEALTH_WORDS } from './danish/health-words';
import { MANY_MEANINGS } from './many-meanings';
import { MEETING_SPEECH } from './danish/meeting-speech';
import { MUNICIPAL_SPEECH } from './danish/municipal-speech';
import { OFFICE_SPEECH } from './danish/office-speech';

/** Words so common behind a verb that they need not belong to it. */
const PARTICLES: ReadonlySet<string> = new Set(
  analyse(
    'op ud ind ned om til på af for med frem fra over under igen videre hjem i sig ikke up out in on off for to at of with about',
  ).map((term) => term.stem),
);
/** "Kører vi videre": what stands between a verb and its particle in any question. */
const SUBJECTS: ReadonlySet<string> = new Set(
  analyse('vi i de man der han hun jeg du det den nogen nogle så nu ikke egentlig lige også').map(
    (term) => term.stem,
  ),
);
/** Says nothing by itself, but begins many expressions: "sagde de god for planen". */
const TO_SAY = 'sige';
/** Words between the first word of an expression and its last, at most. */
const MOST_APART = 8;
/** Letters by which entries are kept until they are read. */
const BEGINNING = 2;

/** A word or expression as its stems in order. */
export type Expression = readonly string[];

/** An expression and the list of those it stands for, as written. */
interface Entry {
  readonly from: string;
  readonly to: string;
  /** One of a line that is read both ways, one that finds others, or one that people only say. */
  readonly kind: 'same' | 'finds' | 'said';
}

/**
 * Expressions that mean the same or nearly the same, by the stems of the one asked with. There are many thousands, of which
 * a question needs a few: words are stemmed when one that begins like them is asked for.
 */
export class Lexicon {
  /** Entries not yet read, by the beginning of their first word. */
  private readonly unread = new Map<string, Entry[]>();
  private readonly written = new Map<string, string[]>();
  /** Words of the longest expression that begins with a stem. */
  private readonly longest = new Map<string, number>();
  /** Expressions of several words by their first. */
  private readonly byFirst = new Map<string, Expression[]>();
  private readonly known = new Map<string, readonly Expression[]>();
  /** Expressions that only people use who speak. */
  private readonly colloquial = new Set<string>();

  /** `spoken`: lines whose left side is how people speak and no minutes are written. */
  constructor(lines: readonly string[], spoken: readonly string[] = []) {
    for (const line of lines) this.take(line, false);
    for (const line of spoken) this.take(line, true);
  }

  /** The longest expression, in words, that begins at `at`; 0 when none does. */
  matchAt(stems: readonly string[], at: number): number {
    this.readFor(stems[at]);
    const longest = this.longest.get(stems[at] ?? '') ?? 0;
    for (let length = Math.min(longest, stems.length - at); length > 0; length -= 1) {
      if (this.written.has(key(stems.slice(at, at + length)))) return length;
    }
    return 0;
  }

  /**
   * Where the words of an expression stand that begins with the word at `at` and goes on further down, as verbs do in
   * questions ("hvornår går det nye hus i luften"); null when there is none. A lone particle counts only as the last word.
   */
  matchApart(stems: readonly string[], at: number): readonly number[] | null {
    this.readFor(stems[at]);
    for (const expression of this.byFirst.get(stems[at] ?? '') ?? []) {
      const rest = expression.slice(1);
      const start = startOf(rest, stems.slice(at + 1, at + 1 + MOST_APART));
      const from = at + 1 + start;
      const isLast = from + rest.length === stems.length;
      const isNext = stems.slice(at + 1, from).every((stem) => SUBJECTS.has(stem));
      if (start >= 0 && (rest.length > 1 || isLast || isNext || !PARTICLES.has(rest[0] ?? '')))
        return [at, ...rest.map((_, offset) => from + offset)];
    }
    return null;
  }

  /** What may stand in the minutes for this expression; without the expression itself. */
  relatedTo(expression: Expression): readonly Expression[] {
    this.readFor(expression[0]);
    const asked = key(expression);
    const known = this.known.get(asked) ?? merged(asked, this.written.get(asked) ?? []);
    this.known.set(asked, known);
    return known;
  }

  /** Is it a way to speak that minutes put in other words? */
  isColloquial(expression: Expression): boolean {
    this.readFor(expression[0]);
    return this.colloquial.has(key(expression));
  }

  private take(line: string, isSpoken: boolean): void {
    const [left = '', right] = line.split(' > ');
    const to = right ?? left;
    const kind = right === undefined ? 'same' : isSpoken ? 'said' : 'finds';
    for (const from of left.split(', ')) {
      const beginning = beginningOf(from);
      const others = this.unread.get(beginning);
      if (others === undefined) this.unread.set(beginning, [{ from, to, kind }]);
      else others.push({ from, to, kind });
    }
  }

  private readFor(stem = ''): void {
    const beginning = foldWord(stem).slice(0, BEGINNING);
    const entries = this.unread.get(beginning) ?? [];
    this.unread.delete(beginning);
    for (const entry of entries) this.read(entry);
  }

  private read({ from, to, kind }: Entry): void {
    const expression = expressionOf(from);
    if (kind === 'same' && meansMuch(expression)) return;
    const [first = ''] = expression;
    const known = this.written.get(key(expression));
    if (known !== undefined) {
      known.push(to);
      return;
    }
    if (kind === 'said') this.colloquial.add(key(expression));
    this.written.set(key(expression), [to]);
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, expression.length));
    if (expression.length > 1 && (first === TO_SAY || !isStopWord(first))) {
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), expression]);
    }
  }
}

let danish: Lexicon | undefined;
let english: Lexicon | undefined;

/** Synonyms and abbreviations of the field. Read once, when first asked for. */
export function danishLexicon(): Lexicon {
  danish ??= new Lexicon(
    [...COMMITTEE_WORDS, ...HEALTH_WORDS, ...EVERYDAY_WORDS],
    [
      ...COLLOQUIAL_WORDS,
      ...CHAT_WORDS,
      ...MEETING_SPEECH,
      ...HEALTH_SPEECH,
      ...MUNICIPAL_SPEECH,
      ...OFFICE_SPEECH,
      ...DANISH_THESAURUS,
    ],
  );
  return danish;
}

/** From English words of a question to Danish words of the minutes. */
export function englishLexicon(): Lexicon {
  english ??= new Lexicon([...ENGLISH_WORDS, ...ENGLISH_FIELD_WORDS, ...ENGLISH_THESAURUS], ENGLISH_SPEECH);
  return english;
}

/** All words with one stem begin alike, but for the forms of words like barn and gå. */
function beginningOf(expression: string): string {
  const first = foldWord(expression.split(' ', 1)[0] ?? '');
  return (rootOfForm(first) ?? first).slice(0, BEGINNING);
}

function expressionOf(text: string): Expression {
  return analyse(text).map((term) => term.stem);
}

function merged(asked: string, lists: readonly string[]): readonly Expression[] {
  const all = lists.flatMap((list) => list.split(',').map(expressionOf));
  const found = new Map(all.map((expression) => [key(expression), expression]));
  found.delete(asked);
  return [...found.values()];
}

let muchMeaning: ReadonlySet<string> | undefined;

function meansMuch([stem = '', ...more]: Expression): boolean {
  muchMeaning ??= new Set(analyse(MANY_MEANINGS).map((term) => term.stem));
  return more.length === 0 && muchMeaning.has(stem);
}

function key(expression: Expression): string {
  return expression.join(' ');
}

/** Where the words stand together; -1 when they don't. */
function startOf(wanted: Expression, stems: readonly string[]): number {
  return stems.findIndex((_, at) => wanted.every((stem, offset) => stems[at + offset] === stem));
}
