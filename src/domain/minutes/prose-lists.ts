import { sentences } from '../language/sentences';
import type { Line } from './lines';
import { peopleLabel } from './recognisers/people-label';

/** A longer paragraph is no list of people. Characters. */
const LONGEST = 1500;
const OPENS = /^(?:fra|for|til\s?stede|i mødet|på mødet|ved mødet|følgende|mødt|fremmødt|deltagere)\s/iu;

/** "Fra X mødte A og B. Fra Y deltog C. D havde meldt afbud.": one line a sentence, where the first opens a list. */
export function proseLists(text: string, line: Line): readonly Line[] {
  if (line.text.length > LONGEST || !OPENS.test(line.text)) return [line];
  const parts = sentences(text, line.span).map((span, at): Line => {
    const sentence = text.slice(span.start, span.end);
    return { text: sentence, span, gap: at === 0 ? line.gap : 0 };
  });
  const [first] = parts;
  const isList = parts.length > 1 && first !== undefined && peopleLabel(first.text) !== null;
  return isList ? parts : [line];
}
