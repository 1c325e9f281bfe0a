import { DIGIT, HALF, kindAt, kindOf, LETTER, LOWER, MARK } from '../../language/characters';

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const WORD = /[\p{L}\d](?:[\p{L}\p{M}\d.'’/-]*[\p{L}\d])?/gu;
const WITHIN = ".'’/-";

/** Runs of letters and digits with what joins them: WORD, found letter by letter, which is quicker. */
export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = [];
  let previous = 0;
  for (let start = 0; start < sentence.length; start += 1) {
    const kind = kindAt(sentence, start);
    if ((kind & HALF) !== 0) return matchedWords(sentence);
    if ((kind & (LETTER | DIGIT)) === 0) continue;
    const end = endOfWord(sentence, start);
    words.push(wordAt(sentence, { start, end, previous }));
    previous = end;
    start = end - 1;
  }
  return words;
}

function endOfWord(sentence: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < sentence.length; at += 1) {
    const kind = kindAt(sentence, at);
    if ((kind & (LETTER | DIGIT)) !== 0) end = at + 1;
    else if ((kind & MARK) === 0 && !WITHIN.includes(sentence.charAt(at))) break;
  }
  return end;
}

function matchedWords(sentence: string): readonly Word[] {
  const words: Word[] = [];
  let previous = 0;
  for (const { 0: text, index: start } of sentence.matchAll(WORD)) {
    words.push(wordAt(sentence, { start, end: start + text.length, previous }));
    previous = start + text.length;
  }
  return words;
}

function wordAt(
  sentence: string,
  { start, end, previous }: { readonly start: number; readonly end: number; readonly previous: number },
): Word {
  const text = sentence.slice(start, end);
  return {
    text,
    lower: isLower(text) ? text : text.toLowerCase(),
    start,
    end,
    gap: sentence.slice(previous, start),
  };
}

/** Beyond it lie letters that are neither upper nor lower case and change all the same. */
const LATIN = 0x180;

/** Most words are; the built-in looks them up one letter after the other. */
function isLower(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= LATIN || ((kindOf(code) & LETTER) !== 0 && (kindOf(code) & LOWER) === 0)) return false;
  }
  return true;
}
