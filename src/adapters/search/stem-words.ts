const ONLY_WORDS = /^[\p{L}\p{N} ]*$/u;
const BETWEEN = /[^\p{L}\p{N}\p{Co}]+/u;

/** Stems as the full-text search takes them: what is neither letter nor digit parts them, and capitals make no difference. */
export function stemWords(stems: string): readonly string[] {
  const words = stems.toLowerCase().split(ONLY_WORDS.test(stems) ? ' ' : BETWEEN);
  return words.includes('') ? words.filter((word) => word !== '') : words;
}
