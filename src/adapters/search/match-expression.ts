import type { Expression } from '../../domain/language/lexicon/lexicon';

/** The FTS5 query that finds any of the expressions; null when there is nothing to look for. */
export function matchExpression(anyOf: readonly Expression[]): string | null {
  const phrases = new Set(anyOf.filter((words) => words.length > 0).map((words) => quoted(words.join(' '))));
  return phrases.size === 0 ? null : [...phrases].join(' OR ');
}

/** A string in double quotes is never read as an operator. */
function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
