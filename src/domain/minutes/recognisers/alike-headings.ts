import { plain, type Line } from '../lines';
import { headLabel } from './head-label';
import { peopleLabel } from './people-label';
import { sectionHeading } from './section-heading';

/** A heading that looks like text otherwise is shorter than one in capitals or bold. Characters. */
const LONGEST = 120;
const LONGEST_PLAIN = 70;
/** So many known headings must look the same. */
const FEWEST = 2;

/** Further lines between known headings that are set like most of them: in capitals, in bold, or alone above a text. */
export function headingsAlike(lines: readonly Line[], known: readonly number[]): readonly number[] {
  const usual = usualLook(known.flatMap((at) => lookOf(lines, at) ?? []));
  const [first, last] = [known[0], known.at(-1)];
  if (usual === null || first === undefined || last === undefined) return known;
  const taken = new Set(known);
  for (let at = first + 1; at < last; at += 1)
    if (!taken.has(at) && lookOf(lines, at) === usual && mayHead(lines, at, taken)) taken.add(at);
  return [...taken].sort((one, other) => one - other);
}

function usualLook(looks: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= FEWEST)?.[0] ?? null;
}

/** How a line is set, as a key; null where nothing sets it off. */
function lookOf(lines: readonly Line[], at: number): string | null {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined || line.gap === 0) return null;
  return `${markOf(line.text)} ${isCapitals(line.text) ? 'capitals' : 'letters'} ${next.gap > 0 ? 'alone' : 'above'}`;
}

function markOf(text: string): string {
  return /^(?:#{1,6}(?=\s)|\*\*(?=.*\*\*$)|__(?=.*__$))/u.exec(text)?.[0] ?? '';
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

function mayHead(lines: readonly Line[], at: number, taken: ReadonlySet<number>): boolean {
  const { text = '' } = lines[at] ?? {};
  const isMarked = markOf(text) !== '' || isCapitals(text);
  const isOther = sectionHeading(text) !== null || headLabel(text) !== null || peopleLabel(text) !== null;
  if (
    isOther ||
    !/^["'”»«“(]?[\p{Lu}\d]/u.test(plain(text)) ||
    text.length > (isMarked ? LONGEST : LONGEST_PLAIN)
  )
    return false;
  return !/[.:;,!?]$/u.test(plain(text)) && (isMarked || (!taken.has(at - 1) && isText(lines[at + 1])));
}

/** More than a word or two: what stands below a title. */
function isText(line: Line | undefined): boolean {
  return line !== undefined && (/[.!?:]$/u.test(line.text) || line.text.length > LONGEST_PLAIN);
}
