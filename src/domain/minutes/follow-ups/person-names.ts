import { canBeGivenName } from './given-names';
import type { Word } from './words';

export const WITHIN_NAME = new Set(['von', 'van', 'de', 'der', 'af', 'la']);

export function isNamePart(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (!word || (index > from && !/^\.?\s+$/.test(word.gap))) return false;
  return (
    /^\p{Lu}/u.test(word.text) ||
    (index > from && WITHIN_NAME.has(word.lower) && /^\p{Lu}/u.test(words[index + 1]?.text ?? ''))
  );
}

const NO_INITIALS = new Set(
  'kl it dr eu fn at ok hr tv pr ai dk os en mr ct nu vi du se gå få to ki uu sf el lo om og af på'.split(
    ' ',
  ),
);

/** "JK" or "JK/BS", whose names stand nowhere. Three letters are as often a body. */
function isInitials({ text, lower }: Word): boolean {
  return /^\p{Lu}{2}(?:\/\p{Lu}{2})*$/u.test(text) && !lower.split('/').some((one) => NO_INITIALS.has(one));
}

export function isAllInitials(run: readonly Word[]): boolean {
  return run.every(isInitials);
}

/** Whether a run of words is somebody's name: a participant's, or one that looks like it. */
export function isPerson(run: readonly Word[], people: ReadonlySet<string>): boolean {
  const whole = run.map((word) => word.lower).join(' ');
  if (people.has(whole)) return true;
  const [first] = run;
  if (!first) return false;
  if (run.length === 1 && isInitials(first)) return true;
  if (!canBeGivenName(first.text)) return false;
  return (
    run.length === 1 ||
    run.every((word) => /^\p{Lu}\p{L}*[\p{Ll}.]|^\p{Lu}$/u.test(word.text) || WITHIN_NAME.has(word.lower))
  );
}
