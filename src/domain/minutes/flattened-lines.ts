import type { Line } from './lines';

/** Labels that begin a line of a head; inside a line they show that the breaks between lines were lost. */
const LABEL = String.raw`(?:Dato|Mødedato|Tid|Tidspunkt|Sted|Mødested|Deltagere|Mødedeltagere|Til ?stede(?: var| er)?|Fremmødte|Afbud(?: fra)?|Fraværende|Referent|Mødeleder|Ordstyrer)`;
const BEGINS = new RegExp(`^${LABEL}:`, 'u');
const INSIDE = new RegExp(String.raw`(?<=\s)${LABEL}:\s`, 'gu');
/** A single label inside a line that begins with none may be part of a sentence. */
const FEWEST = 2;

/** "Dato: 7. maj 2024 Sted: Rådhuset Afbud: Bo Vig" as the lines it was before. */
export function unflattened(line: Line): readonly Line[] {
  const inside = [...line.text.matchAll(INSIDE)].map(({ index }) => index);
  if (inside.length < (BEGINS.test(line.text) ? 1 : FEWEST)) return [line];
  const starts = [0, ...inside, ...sentenceBehind(line.text, inside.at(-1) ?? 0)];
  return starts.map((start, at) => {
    const text = line.text.slice(start, starts[at + 1]).trimEnd();
    const from = line.span.start + start;
    return { text, span: { start: from, end: from + text.length }, gap: at === 0 ? line.gap : 0 };
  });
}

/** "Afbud: Bo Vig Mødet fulgte dagsordenen": a sentence that follows a list without a stop. */
const SENTENCE =
  /(?<=[\p{Ll})])\s(?=(?:Mødet|Dagsordenen|Referatet|Rådet|Udvalget|Bestyrelsen|Formanden|Der|Vi)\s\p{Ll}{2,})/u;

function sentenceBehind(text: string, from: number): readonly number[] {
  const at = text.slice(from).search(SENTENCE);
  return at < 0 ? [] : [from + at + 1];
}
