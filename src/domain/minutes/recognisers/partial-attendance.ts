import type { Located } from '../../shared/span';
import { namesInList } from '../../language/names';

/** Items missed, both ends included; `to` null: until the end of the meeting. */
interface Missed {
  readonly from: number;
  readonly to: number | null;
}

export interface PartialAbsence {
  readonly names: readonly Located<string>[];
  readonly missed: readonly Missed[];
}

const POINT = String.raw`(?:(?:dagsordens)?punkt(?:erne|et)?|pkt\.?)\s?(?:nr\.?\s?)?(?::\s?)?`;
const NUMBER = String.raw`(?:\d{1,3}|[A-ZÆØÅ](?!\p{L}))`;
const SEVERAL = String.raw`${NUMBER}(?:\s?(?:[-–—,]|til(?: og med)?|og|samt)\s?${NUMBER})*`;
const THIS = String.raw`(?:dette punkt|punktet(?!\s?\d)|sagen)`;
const AT = String.raw`(?:i|under|ved|til|på|af)?\s?(?:behandlingen af\s)?`;
const CLOCK = String.raw`(?:,?\s?\(?(?:kl\.?\s?)?\d{1,2}[.:]\d{2},?)?`;
const AWAY = new RegExp(
  String.raw`\s(?:deltog|deltager|var|er)\s(?:derfor\s)?(?:ikke|fraværende)\s(?:(?:til\s?stede|med)\s)?${AT}${POINT}(?<points>${SEVERAL})`,
  'iu',
);
const ONLY = new RegExp(
  String.raw`\s(?:deltog|deltager|var|er)\s(?:kun|alene)\s(?:(?:til\s?stede|med)\s)?${AT}${POINT}(?<points>${SEVERAL})`,
  'iu',
);
const LEFT = new RegExp(
  String.raw`\s(?:forlod|forlader|gik|går|måtte (?:gå|forlade))(?:\s(?:fra\s)?(?:mødet|salen))?${CLOCK}\s?\(?(?<when>efter|før|inden|ved|under)\s(?:behandlingen af\s)?(?:${POINT}(?<points>${NUMBER})|${THIS})`,
  'iu',
);
const CAME = new RegExp(
  String.raw`\s(?:(?:deltog|deltager)(?=\s(?:først\s)?(?:fra|efter)(?!\p{L}))|ankom|kom|mødte)\s(?:(?:til mødet|først|op)\s){0,2}(?<when>fra(?: og med)?|efter|ved|under|til)${CLOCK}\s?\(?(?:behandlingen af\s)?(?:${POINT}(?<points>${NUMBER})|${THIS})`,
  'iu',
);
/** "deltog til og med punkt 3" */
const UNTIL = new RegExp(
  String.raw`\s(?:deltog|deltager|var (?:med|til\s?stede))\s(?:kun\s)?(?:ind)?til og med\s${POINT}(?<points>${NUMBER})`,
  'iu',
);
/** The verb a sentence about somebody's attendance begins with; its names stand before it. */
const VERB = /\s(?:deltog|deltager|var|er|forlod|forlader|gik|går|kom|ankom|mødte|måtte)(?=\s)/u;
/** "Bemærkninger: A forlod mødet efter punkt 5" */
const LABEL = /^[*_]{0,2}[\p{L} ]{3,30}:[*_]{0,2}\s+(?=\p{L})/u;
/** Who leaves a matter to the others comes back after it. */
const ONLY_THIS = /inhabil|\s(?:under|ved)\sbehandlingen/iu;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';

/**
 * "A deltog ikke i punkterne 2 – 11", "B forlod mødet efter punkt 8", "C deltog fra punkt 4", "D gik før punkt H".
 * `current`: the item the sentence stands in, which "dette punkt" means; null outside the items.
 */
export function partialAbsence(sentence: string, current: number | null): PartialAbsence | null {
  const missed =
    away(sentence) ?? only(sentence) ?? until(sentence) ?? left(sentence, current) ?? came(sentence, current);
  const verb = missed === null ? null : VERB.exec(sentence);
  if (missed === null || verb === null) return null;
  const start = LABEL.exec(sentence)?.[0].length ?? 0;
  const names = namesInList(sentence.slice(start, verb.index)).map(({ value, span }) => ({
    value,
    span: { start: span.start + start, end: span.end + start },
  }));
  const ranges = missed.filter(({ from, to }) => to === null || to >= from);
  return names.length === 0 || ranges.length === 0 ? null : { names, missed: ranges };
}

function away(sentence: string): readonly Missed[] | null {
  const points = AWAY.exec(sentence)?.groups?.['points'];
  return points === undefined ? null : rangesOf(points);
}

/** All items before, between and after those somebody took part in. */
function only(sentence: string): readonly Missed[] | null {
  const points = ONLY.exec(sentence)?.groups?.['points'];
  if (points === undefined) return null;
  const present = rangesOf(points);
  const gaps = present.map(({ from }, at) => ({ from: (present[at - 1]?.to ?? 0) + 1, to: from - 1 }));
  return [...gaps, { from: (present.at(-1)?.to ?? 0) + 1, to: null }];
}

function until(sentence: string): readonly Missed[] | null {
  const point = UNTIL.exec(sentence)?.groups?.['points'];
  return point === undefined ? null : [{ from: numberOf(point) + 1, to: null }];
}

function left(sentence: string, current: number | null): readonly Missed[] | null {
  const groups = LEFT.exec(sentence)?.groups;
  const point = pointOf(groups, current);
  if (point === null) return null;
  if (groups?.['points'] === undefined && ONLY_THIS.test(sentence)) return [{ from: point, to: point }];
  return [{ from: groups?.['when'] === 'efter' ? point + 1 : point, to: null }];
}

function came(sentence: string, current: number | null): readonly Missed[] | null {
  const groups = CAME.exec(sentence)?.groups;
  const point = pointOf(groups, current);
  return point === null ? null : [{ from: 1, to: groups?.['when'] === 'efter' ? point : point - 1 }];
}

type Groups = Readonly<Record<string, string | undefined>>;

function pointOf(groups: Groups | undefined, current: number | null): number | null {
  if (groups === undefined) return null;
  const point = groups['points'];
  return point === undefined ? current : numberOf(point);
}

/** "2 – 4 og 7" */
function rangesOf(points: string): readonly { from: number; to: number }[] {
  return points.split(/\s?(?:,|og|samt)\s?/iu).flatMap((part) => {
    const [from = '', to] = part.split(/\s?(?:[-–—]|til(?: og med)?)\s?/iu);
    return from === '' ? [] : [{ from: numberOf(from), to: numberOf(to ?? from) }];
  });
}

function numberOf(point: string): number {
  return /^\d/.test(point) ? Number(point) : ALPHABET.indexOf(point.toUpperCase()) + 1;
}
