import type { Located, Span } from '../../shared/span';
import { isPersonName, namesInList, splitList } from '../../language/names';
import { sentences } from '../../language/sentences';
import { plain } from '../lines';

const LABEL =
  /^(?:fraværende|fravær|deltog ikke|deltager ikke|inhabil|inhabile|ikke til\s?stede|ej til stede)\s*:\s*/iu;
/** "Fraværende Bo Vig (V)": only names stand behind it. */
const UNMARKED = /^(?:fraværende|deltog ikke|ikke til\s?stede)\s+(?=\p{Lu})/iu;
const HEADING =
  /^(?:fraværende|fravær|afbud|deltog ikke|(?:ikke|ej) (?:til\s?stede|mødt|deltagende)|inhabile?)(?:\smedlemmer)?(?:\s(?:under|ved|til|i)\s(?:punktet|sagen|behandlingen(?:\saf\s(?:punktet|sagen))?))?\s*:?$/iu;

/** What is dealt with under the item itself, and not under one that is named by its number. */
const MATTER = String.raw`(?:[^.;]{0,120}?\s)?(?:behandling(?:en)?|drøftelse(?:n|rne)?|afstemning(?:en)?|punktet|dette punkt|sagen)(?![\p{L}'’])(?!\s(?:af\s)?(?:dagsordens)?(?:punkt(?:erne|et)?|pkt\.?|sag)?\s?(?:nr\.?\s?)?:?\s?\d)`;
const ABOUT = String.raw`(?:i|under|ved|på|til|inden|før|mens|i forbindelse med)\s${MATTER}`;
const AWAY = new RegExp(
  [
    String.raw`\s(?:deltog|deltager)\s(?:(?:derfor|dermed|således|dog)\s)?ikke\s${ABOUT}`,
    String.raw`\sikke\s(?:deltog|deltager|var til\s?stede)\s${ABOUT}`,
    String.raw`\s(?:var|er|blev)\s(?:erklæret |kendt )?inhabile?(?!\p{L})`,
    String.raw`\s(?:(?:har|havde)\s)?(?:erklære(?:de|r|t)|meld(?:te|er|t))\ssig\s(?:selv\s)?(?:for\s)?inhabile?(?!\p{L})`,
    String.raw`\s(?:forlod|forlader|fratrådte|fratræder)\s(?:mødet|(?:møde)?lokalet|salen)\s(?:${ABOUT}|(?:på grund af|pga\.?|grundet)\sinhabil)`,
    String.raw`\s(?:var|er)\s(?:fraværende|ikke til\s?stede|ikke med)\s${ABOUT}`,
    String.raw`\s(?:deltog ikke|var (?:fraværende|ikke til\s?stede))\.?$`,
    String.raw`\svar forhindre(?:t|de) i at deltage i (?:sagens behandling|behandlingen|drøftelsen|punktet|sagen)`,
  ].join('|'),
  'iu',
);
/** "På grund af inhabilitet deltog Bo Vig ikke i behandlingen", "Under punktet var Bo Vig fraværende" */
const INVERTED =
  /^(?:på grund af inhabil|pga\.? inhabil|grundet inhabil|som følge af inhabil|(?:under|ved) (?:behandlingen|dette punkt|punktet|sagen))[^.;:]{0,60}?\s(?:deltog|var|forlod)\s(?=\p{Lu})(?<names>[^.;:]{3,200}?)\s(?:derfor\s)?(?:ikke|fraværende|inhabile?|(?:møde)?lokalet|salen)(?!\p{L})/iu;
/** "Udvalget erklærede Bo Vig inhabil" */
const DECLARED = /\s(?:erklærede|kendte)\s(?=\p{Lu})(?<names>[^.;:]{3,200}?)\s(?:for\s)?inhabile?(?!\p{L})/u;
/** What a clause with names may begin with: "Godkendt, idet Bo Vig ikke deltog i …". */
const CLAUSE = /^.*(?<!\p{L})(?:idet|mens|da|fordi|at|hvor|dog)\s(?=\p{Lu})/su;

/** No such sentence does without one of these. */
const SPEAKS = /deltog|deltager|inhabil|forlod|forlader|forhindre|fravær|ikke/i;

/** Those away for one item: "Fraværende: A, B", "A deltog ikke i behandlingen af punktet", "B var inhabil". */
export function itemAbsence(line: string): readonly Located<string>[] {
  if (!SPEAKS.test(line)) return [];
  const text = line.replace(/\n/g, ' ');
  return sentences(text, { start: 0, end: text.length }).flatMap((span) => inSentence(text, span));
}

function inSentence(text: string, { start, end }: Span): readonly Located<string>[] {
  const sentence = text.slice(start, end);
  const label = LABEL.exec(sentence) ?? unmarkedLabel(sentence);
  if (label !== null) return namesFrom(text, start + label[0].length, end);
  const inverted = INVERTED.exec(sentence) ?? DECLARED.exec(sentence);
  const names = inverted?.groups?.['names'];
  if (inverted !== null && names !== undefined) {
    const from = start + inverted.index + inverted[0].lastIndexOf(names);
    return namesFrom(text, from, from + names.length);
  }
  const verb = AWAY.exec(sentence);
  if (verb === null) return [];
  const clause = CLAUSE.exec(sentence.slice(0, verb.index))?.[0].length ?? 0;
  return namesFrom(text, start + clause, start + verb.index);
}

function unmarkedLabel(sentence: string): RegExpExecArray | null {
  const label = UNMARKED.exec(sentence);
  if (label === null) return null;
  const names = splitList(
    sentence
      .slice(label[0].length)
      .replace(/\([^()]*\)/gu, '')
      .replace(/\.$/u, ''),
  );
  return names.length > 0 && names.every(({ value }) => isPersonName(value)) ? label : null;
}

/** Whether the line is nothing but a label with names. */
export function isAbsenceLine(line: string): boolean {
  return /^(?:fraværende|fravær|afbud|deltog ikke|inhabil|inhabile|ikke til\s?stede)\s*:\s*\S/iu.test(line);
}

/** Whether the line is nothing but the label of a list below it. */
export function isAbsenceHeading(line: string): boolean {
  return line.length <= LONGEST_HEADING && HEADING.test(plain(line));
}

const LONGEST_HEADING = 60;

function namesFrom(text: string, start: number, end: number): readonly Located<string>[] {
  return namesInList(text.slice(start, end)).map(({ value, span }) => ({
    value,
    span: { start: span.start + start, end: span.end + start },
  }));
}
