import { ordersMachine } from '../../language/machine-orders';
import type { Passage } from '../passage';
import type { Sheet } from '../sheet';
import type { Reading } from '../evidence/reading';
import type { Citation } from '../answer';
import type { NumberedPassage } from './numbered-passage';

/** Characters; about a quarter as many tokens. */
const ROOM = 16_000;
const MOST_PASSAGES = 14;

/**
 * What a model gets to see: first what the extractive answer rests on, then the passages of the promising items in
 * their order, as many as there is room for. Nothing outside the asker's own forums is among them, and nothing that
 * speaks to the machine itself: what it says is no minutes.
 */
export function choosePassages(
  readings: readonly Reading[],
  rested: readonly Citation[],
): readonly NumberedPassage[] {
  const all = readings.flatMap(({ sheet, sentences }) => {
    const passages = [...new Set(sentences.map(({ passage }) => passage))];
    return passages.filter(({ text }) => !ordersMachine(text)).map((passage) => ({ passage, sheet }));
  });
  const first = all.filter(({ passage }) => rested.some((citation) => isWithin(citation, passage)));
  const chosen: { readonly passage: Passage; readonly sheet: Sheet }[] = [];
  let room = ROOM;
  for (const one of new Set([...first, ...all])) {
    if (chosen.length === MOST_PASSAGES || one.passage.text.length > room) continue;
    room -= one.passage.text.length;
    chosen.push(one);
  }
  return chosen.map((one, index) => ({ ...one, number: index + 1 }));
}

function isWithin({ minutes, span }: Citation, passage: Passage): boolean {
  return minutes === passage.minutes && span.start < passage.span.end && passage.span.start < span.end;
}
