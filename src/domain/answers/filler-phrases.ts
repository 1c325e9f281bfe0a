import { analyse } from '../language/analyse';
import { FILLER_PHRASES } from '../language/lexicon/light-words';

let byFirst: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** How many words from here on are a turn of speech that says nothing of the topic. */
export function fillerAt(stems: readonly string[], at: number): number {
  byFirst ??= phrasesByFirst();
  const fitting = (byFirst.get(stems[at] ?? '') ?? []).filter((phrase) =>
    phrase.every((stem, offset) => stems[at + offset] === stem),
  );
  return Math.max(0, ...fitting.map((phrase) => phrase.length));
}

function phrasesByFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = FILLER_PHRASES.split(',').map((phrase) => analyse(phrase).map(({ stem }) => stem));
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}
