import { tokens } from '../language/tokens';

/** Words that stand together; fewer would find the phrases all minutes share. */
const RUN = 3;

/**
 * How much two texts have in common, 0 to 1: the share of their runs of words that stand in both. Order of the parts and
 * line breaks make no difference. Short texts are compared word by word.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const length = Math.min(RUN, Math.max(1, Math.ceil(Math.min(a.length, b.length) / RUN)));
  const [left, right] = [runs(a, length), runs(b, length)];
  if (left.size === 0 || right.size === 0) return left.size === right.size ? 1 : 0;
  const shared = [...left].filter((run) => right.has(run)).length;
  return (2 * shared) / (left.size + right.size);
}

function wordsOf(text: string): readonly string[] {
  return tokens(text).map(({ folded }) => folded);
}

function runs(words: readonly string[], length: number): ReadonlySet<string> {
  return new Set(
    words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, at) => words.slice(at, at + length).join(' ')),
  );
}
