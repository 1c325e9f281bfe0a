import type { Term } from '../../language/analyse';
import { alternation } from '../wording';

/** Words of an expression with others between them: "dukkede borgmesteren så op". */
const MOST_BETWEEN = 6;

/** "couldn't" says "could", and that it was not so. */
const CONTRACTED = /n['’]t$|(?<=did|was|were|could|would|has|have|does|do|wo|ca)nt$/u;

const NOT = /^(?:ikke|aldrig|ingen|ej|not|never|no|nobody|none)$/u;

type Slot = RegExp | 'gap';
type Phrase = readonly Slot[];

interface Phrases {
  readonly all: readonly Phrase[];
  /** What the first word of any of them may be: most words of a question are none. */
  readonly begin: RegExp;
}

/** The words of a question that say one thing, and where the first of them stands. */
export interface Heard {
  readonly at: number;
  readonly words: ReadonlySet<Term>;
}

/**
 * Expressions to be heard in questions, separated by |: "dukkede/dukker … op" has two words for its first place, and up to
 * six others before the last; `*` stands for any rest of a word.
 */
export function phrases(list: string): Phrases {
  const all = list
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => one.split(/\s+/u).map(slot));
  const firsts = all.map(([first]) => (first instanceof RegExp ? first.source : ''));
  return { all, begin: new RegExp(firsts.join('|'), 'u') };
}

function slot(text: string): Slot {
  return text === '…' ? 'gap' : new RegExp(`^(?:${alternation(text.replaceAll('/', '|'))})$`, 'u');
}

/** Every one of the expressions the words hold; null where there is none. */
export function heard(words: readonly Term[], among: Phrases): Heard | null {
  const starts = words.flatMap((word, at) => (isSaid(word, among.begin) ? [at] : []));
  if (starts.length === 0) return null;
  const found = among.all.flatMap((phrase) =>
    starts.flatMap((at) => {
      const said = heardAt(words, at, phrase);
      return said === null ? [] : [{ at, said }];
    }),
  );
  if (found.length === 0) return null;
  return {
    at: Math.min(...found.map(({ at }) => at)),
    words: new Set(found.flatMap(({ said }) => said)),
  };
}

function heardAt(words: readonly Term[], at: number, [first, ...rest]: Phrase): readonly Term[] | null {
  if (first === undefined) return [];
  if (first === 'gap') return heardAfterGap(words, at, rest);
  const word = words[at];
  if (word === undefined || !isSaid(word, first)) return null;
  const others = heardAt(words, at + 1, rest);
  return others === null ? null : [word, ...others];
}

function isSaid({ folded }: Term, slot: RegExp): boolean {
  return slot.test(folded) || (CONTRACTED.test(folded) && slot.test(folded.replace(CONTRACTED, '')));
}

/** Does a word say "not"? */
export function isDenying({ folded }: Term): boolean {
  return NOT.test(folded) || CONTRACTED.test(folded);
}

function heardAfterGap(words: readonly Term[], from: number, rest: Phrase): readonly Term[] | null {
  for (let at = from; at <= Math.min(from + MOST_BETWEEN, words.length - 1); at += 1) {
    const said = heardAt(words, at, rest);
    if (said !== null) return said;
  }
  return null;
}
