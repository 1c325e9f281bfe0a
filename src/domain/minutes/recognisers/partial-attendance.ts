import type { Located } from '../../shared/span';
import { namesInList } from '../../language/names';

export interface PartialAbsence {
  readonly names: readonly Located<string>[];
  /** Items missed, both ends included; `to` null: until the end of the meeting. */
  readonly from: number;
  readonly to: number | null;
}

const POINT = String.raw`(?:punkt(?:erne|et)?|pkt\.?|dagsordenspunkt(?:erne)?)\s?(?:nr\.?\s?)?`;
const NUMBERS = String.raw`(?<a>\d{1,3})(?:\s?(?:[-–—]|til(?: og med)?|og)\s?(?<b>\d{1,3}))?`;
const MISSED = new RegExp(
  String.raw`\s(?:deltog|deltager|var)\s(?:ikke|fraværende)\s(?:i|under|ved|til)?\s?(?:behandlingen af\s)?${POINT}${NUMBERS}`,
  'iu',
);
const LEFT = new RegExp(
  String.raw`\s(?:forlod|gik fra)\s(?:mødet|salen)\s(?<when>efter|før|inden|ved|under)\s(?:behandlingen af\s)?${POINT}${NUMBERS}`,
  'iu',
);
const CAME = new RegExp(
  String.raw`\s(?:deltog|deltager|ankom|kom|mødte)\s(?:til mødet\s|først\s){0,2}(?<when>fra(?: og med)?|efter|ved)\s(?:behandlingen af\s)?${POINT}${NUMBERS}`,
  'iu',
);

/** "A deltog ikke i punkterne 2 – 11", "B forlod mødet efter punkt 8", "C deltog fra punkt 4". */
export function partialAbsence(sentence: string): PartialAbsence | null {
  return missed(sentence) ?? left(sentence) ?? came(sentence);
}

function missed(sentence: string): PartialAbsence | null {
  const match = MISSED.exec(sentence);
  if (!match) return null;
  const from = Number(match.groups?.['a']);
  return named(sentence, match.index, { from, to: Number(match.groups?.['b'] ?? from) });
}

function left(sentence: string): PartialAbsence | null {
  const match = LEFT.exec(sentence);
  if (!match) return null;
  const point = Number(match.groups?.['b'] ?? match.groups?.['a']);
  return named(sentence, match.index, {
    from: match.groups?.['when'] === 'efter' ? point + 1 : point,
    to: null,
  });
}

function came(sentence: string): PartialAbsence | null {
  const match = CAME.exec(sentence);
  if (!match) return null;
  const point = Number(match.groups?.['a']);
  return named(sentence, match.index, {
    from: 1,
    to: match.groups?.['when'] === 'efter' ? point : point - 1,
  });
}

function named(
  sentence: string,
  end: number,
  range: { from: number; to: number | null },
): PartialAbsence | null {
  const names = namesInList(sentence.slice(0, end));
  return names.length === 0 || (range.to !== null && range.to < range.from) ? null : { names, ...range };
}
