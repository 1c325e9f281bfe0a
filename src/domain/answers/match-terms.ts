import type { QueryTerm } from './query';

/** How well a term is met by a run of stems: 0 not at all, 1 in its own words. */
export function matchQuality({ stems, phrases, asked }: QueryTerm, text: readonly string[]): number {
  let best = 0;
  for (const stem of text) {
    const quality = stems.get(stem);
    if (quality !== undefined && quality > best) best = quality;
  }
  if (best === 1 && asked.length === 1) return 1;
  for (const phrase of phrases) {
    if (phrase.quality > best && holdsPhrase(text, phrase.stems)) best = phrase.quality;
  }
  return best;
}

/** Do the stems stand in the text in this order, with at most two others between any two? */
export function holdsPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === first && continues(text, at, phrase)) return true;
  }
  return false;
}

const MOST_BETWEEN = 2;

function continues(text: readonly string[], start: number, phrase: readonly string[]): boolean {
  let at = start;
  for (const stem of phrase.slice(1)) {
    const next = text.slice(at + 1, at + 2 + MOST_BETWEEN).indexOf(stem);
    if (next < 0) return false;
    at += 1 + next;
  }
  return true;
}
