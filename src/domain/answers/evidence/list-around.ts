import type { Place } from './quote-runs';
import type { Reading } from './reading';

/** Indexes of a list's points with the sentence that leads it in, if the sentence is part of one. */
export function listAround({ reading, at }: Place): readonly number[] {
  let first = at;
  while (!leadsIn(reading, first) && isOfPoint(reading, first) && sameSection(reading, first - 1, at))
    first -= 1;
  if (!leadsIn(reading, first)) return [];
  const found = [first];
  for (let next = first + 1; isOfPoint(reading, next) && sameSection(reading, next, at); next += 1) {
    found.push(next);
  }
  return found;
}

/** A point may lead in a list of its own: what is asked for is then that one, not the list it stands in. */
function leadsIn({ sentences }: Reading, at: number): boolean {
  return sentences[at]?.leadsIn === true;
}

/** A point, or a further sentence on the line of one. */
function isOfPoint(reading: Reading, at: number): boolean {
  let first = at;
  while (isOnLineOfPrevious(reading, first)) first -= 1;
  return reading.sentences[first]?.isPoint === true;
}

function isOnLineOfPrevious({ sentences }: Reading, at: number): boolean {
  const [previous, sentence] = [sentences[at - 1], sentences[at]];
  if (sentence === undefined || sentence.isPoint || previous?.passage !== sentence.passage) return false;
  const { text, span } = sentence.passage;
  return !text.slice(previous.span.end - span.start, sentence.span.start - span.start).includes('\n');
}

function sameSection({ sentences }: Reading, one: number, other: number): boolean {
  const section = sentences[one]?.passage.section;
  return section !== undefined && section === sentences[other]?.passage.section;
}
