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
  let previous = 0;
  return [...sentence.matchAll(WORD)].map((match) => {
    const word = {
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
      gap: sentence.slice(previous, match.index),
    };
    previous = word.end;
    return word;
  });
}
