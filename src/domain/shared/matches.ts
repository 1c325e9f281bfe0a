/** The matches of a global expression in their order; finds out quickly that there is none, where `matchAll` first copies the expression. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
