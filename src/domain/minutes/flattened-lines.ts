import type { Line } from './lines';

/** Labels that begin a line of a head; inside a line they show that the breaks between lines were lost. */
const LABEL = String.raw`(?:Dato|Mødedato|Tid|Tidspunkt|Sted|Mødested|Deltagere|Mødedeltagere|Til stede|Afbud|Fraværende|Referent|Mødeleder|Ordstyrer)`;
const BEGINS = new RegExp(`^${LABEL}:`, 'u');
const INSIDE = new RegExp(String.raw`(?<=\s)${LABEL}:\s`, 'gu');
/** A single label inside a line that begins with none may be part of a sentence. */
const FEWEST = 2;

/** "Dato: 7. maj 2024 Sted: Rådhuset Afbud: Bo Vig" as the lines it was before. */
export function unflattened(line: Line): readonly Line[] {
  const inside = [...line.text.matchAll(INSIDE)].map(({ index }) => index);
  if (inside.length < (BEGINS.test(line.text) ? 1 : FEWEST)) return [line];
  const starts = [0, ...inside];
  return starts.map((start, at) => {
    const text = line.text.slice(start, starts[at + 1]).trimEnd();
    const from = line.span.start + start;
    return { text, span: { start: from, end: from + text.length }, gap: at === 0 ? line.gap : 0 };
  });
}
