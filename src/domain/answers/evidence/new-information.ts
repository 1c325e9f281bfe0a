import { isStopWord } from '../../language/stop-words';
import { foldWord } from '../../language/fold';
import { analyse, type Term } from '../../language/analyse';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The text without the names and numbers (or `all` words) that were asked with: only what is left can be the answer. */
export function withoutAsked(text: string, asked: ReadonlySet<string>, all = false): string {
  return text.replace(WORD, (word) => {
    const known = (all || /^[\p{Lu}\p{N}]/u.test(word)) && asked.has(withoutGenitive(foldWord(word)));
    return known ? '' : word;
  });
}

const known = new WeakMap<readonly Term[], ReadonlySet<string>>();

/** The telling words of a question, in the form in which those of a text are compared; every sentence is. */
export function askedWords(asked: readonly Term[]): ReadonlySet<string> {
  const words =
    known.get(asked) ??
    new Set(asked.filter((word) => !isStopWord(word.folded)).map((word) => withoutGenitive(word.folded)));
  known.set(asked, words);
  return words;
}

/** The words of a text in the same form. */
export function wordsToCompare(text: string): ReadonlySet<string> {
  return new Set(analyse(text).map((word) => withoutGenitive(word.folded)));
}

function withoutGenitive(folded: string): string {
  return folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
