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

export function wordsOf(sentence: string): readonly Word[] {
  const words: Word[] = [];
  let previous = 0;
  for (const { 0: text, index: start } of sentence.matchAll(WORD)) {
    const end = start + text.length;
    words.push({ text, lower: text.toLowerCase(), start, end, gap: sentence.slice(previous, start) });
    previous = end;
  }
  return words;
}
