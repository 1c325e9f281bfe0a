const SHORT = 3;

/**
 * Does the text hold one of the alternatives in `a|b|c`? Short ones match whole words only, and a number never matches
 * a part of another: "15 dage" is not in "115 dage".
 */
export function says(text: string, alternatives: string): boolean {
  const folded = fold(text);
  return alternatives
    .split('|')
    .map(fold)
    .filter((alternative) => alternative !== '')
    .some((alternative) => patternOf(alternative).test(folded));
}

function patternOf(alternative: string): RegExp {
  const literal = alternative.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (alternative.length <= SHORT)
    return new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'u');
  const before = /^\d/.test(alternative) ? '(?<!\\d)' : '';
  const after = /\d$/.test(alternative) ? '(?!\\d)' : '';
  return new RegExp(`${before}${literal}${after}`, 'u');
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
