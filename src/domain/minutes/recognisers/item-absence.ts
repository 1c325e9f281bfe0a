import type { Located } from '../../shared/span';
import { namesInList } from '../../language/names';

const LABEL =
  /^(?:fraværende|fravær|deltog ikke|deltager ikke|inhabil|inhabile|ikke til\s?stede|ej til stede)\s*:\s*/iu;
const AWAY =
  /\s(?:deltog|deltager)\s(?:derfor\s)?ikke\s(?:i|under|ved|på)\s(?:behandlingen|sagens behandling|drøftelsen|punktet|afstemningen|dette punkt|sagen)|\s(?:var|er|blev)\s(?:erklæret |kendt )?inhabile?\b|\sforlod (?:mødet|lokalet|salen)\s(?:under|ved|inden|før|mens)\s(?:behandlingen|punktet|dette punkt|sagens)|\svar forhindre(?:t|de) i at deltage i (?:sagens behandling|behandlingen|drøftelsen|punktet|sagen)/iu;

/** No such sentence does without one of these. */
const SPEAKS = /deltog|deltager|inhabil|forlod|forhindre/i;

/** Those away for one item: "Fraværende: A, B", "A deltog ikke i behandlingen af punktet", "B var inhabil". */
export function itemAbsence(line: string): readonly Located<string>[] {
  const label = LABEL.exec(line);
  if (label) return namesFrom(line, label[0].length, line.length);
  const verb = SPEAKS.test(line) ? AWAY.exec(line) : null;
  if (!verb) return [];
  const sentence = Math.max(0, line.lastIndexOf('. ', verb.index) + 1);
  return namesFrom(line, sentence, verb.index);
}

/** Whether the line is nothing but a label with names. */
export function isAbsenceLine(line: string): boolean {
  return /^(?:fraværende|fravær|afbud|deltog ikke|inhabil|inhabile|ikke til\s?stede)\s*:/iu.test(line);
}

function namesFrom(line: string, start: number, end: number): readonly Located<string>[] {
  return namesInList(line.slice(start, end)).map(({ value, span }) => ({
    value,
    span: { start: span.start + start, end: span.end + start },
  }));
}
