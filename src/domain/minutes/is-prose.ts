import type { Line } from './lines';

/** A long line, or one of at least so many sentences. */
export function isProse(line: Line | undefined, sentences: 1 | 2): boolean {
  if (line === undefined) return false;
  if (sentences === 2) return line.text.length > 250 || /\p{Ll}{2}\.\s+\p{Lu}.*\.$/su.test(line.text);
  return line.text.length > 120 || /\p{Ll}{2}\.$/u.test(line.text);
}
