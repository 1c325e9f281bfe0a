import { isPersonName, joinLines, leadingName, splitList } from '../language/names';
import type { Located } from '../shared/span';

/** No list of people is longer. Characters. */
const LONGEST = 4000;
const FEWEST = 2;

/** The people of a list whose commas stand within what is said of each, by the signs that part them; null where none do. */
export function partedPeople(text: string): readonly Located<string>[] | null {
  if (text.length > LONGEST) return null;
  return bySemicolon(text) ?? byInitials(text);
}

/** "Eva Holm, leder, Solby Kommune; Bo Vig, PLO" */
function bySemicolon(text: string): readonly Located<string>[] | null {
  if (!text.includes(';')) return null;
  const pieces = cutAt(
    text,
    [...text.matchAll(/;|\([^()]*\)/gu)].filter(([sign]) => sign === ';'),
  );
  const isList = pieces.length >= FEWEST && pieces.every(({ value }) => beginsWithName(value));
  return isList && pieces.some(({ value }) => isDescribed(value)) ? pieces : null;
}

/** "Eva Holm, leder (EH), Bo Vig, Solby Kommune (BV)": the initials of each close what is said of them. */
function byInitials(text: string): readonly Located<string>[] | null {
  const ends = [...text.matchAll(/\(\p{Lu}{2,4}\)(?=\s*(?:,|;|\sog\s))/gu)];
  if (ends.length < FEWEST - 1) return null;
  const pieces = cutAt(
    text,
    ends.map((end) => ({ 0: end[0], index: end.index + end[0].length, isBehind: true })),
  );
  const initialled = pieces.filter(({ value }) => closesWithInitials(value));
  const isList = initialled.length >= FEWEST && initialled.length >= pieces.length - 1;
  return isList && pieces.some(({ value }) => isDescribed(value)) ? pieces : null;
}

interface Cut {
  readonly 0: string;
  readonly index: number;
  /** The sign before it belongs to the piece. */
  readonly isBehind?: boolean;
}

function cutAt(text: string, cuts: readonly Cut[]): readonly Located<string>[] {
  const starts = [0, ...cuts.map((cut) => cut.index + (cut.isBehind ? 0 : cut[0].length))];
  const ends = [...cuts.map(({ index }) => index), text.length];
  return starts.flatMap((from, at) => {
    const raw = text.slice(from, ends[at]);
    const value = raw.replace(/^(?:\s|,|;|og\s(?=\s*\p{L}))+/u, '').trimEnd();
    const start = from + raw.indexOf(value);
    return value === '' || value === '.' ? [] : [{ value, span: { start, end: start + value.length } }];
  });
}

function beginsWithName(piece: string): boolean {
  const name = leadingName(piece);
  return name?.value.includes(' ') === true;
}

/** Something other than a name stands behind the first comma. */
function isDescribed(piece: string): boolean {
  const [, ...others] = splitList(piece.replace(/\([^()]*\)/gu, '')).map(({ value }) => value);
  return others.length > 0 && !others.every((other) => isPersonName(other));
}

function closesWithInitials(piece: string): boolean {
  const initials = /\((?<initials>\p{Lu}{2,4})\)\.?$/u.exec(piece)?.groups?.['initials'] ?? '';
  const name = joinLines(leadingName(piece)?.value ?? '').replace(/[^\p{Lu}]/gu, '');
  return (
    initials !== '' &&
    name.startsWith(initials.charAt(0)) &&
    Array.from(initials).every((letter) => name.includes(letter))
  );
}
