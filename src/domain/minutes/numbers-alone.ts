import type { Candidate } from './heading-chain';
import type { Line } from './lines';
import type { ItemHeading } from './recognisers/item-heading';

/** "2." on a line of its own, the title below it. */
const ALONE = /^\d{1,3}[.)]$/u;

/**
 * The headings with those between them whose number alone stands on the line above the title, where the others have both on
 * one line: only a number that the others leave out, in its place.
 */
export function withNumbersAlone(
  headings: readonly ItemHeading[],
  candidates: readonly Candidate[],
  lines: readonly Line[],
): readonly ItemHeading[] {
  if (headings.some(({ minor }) => minor !== null)) return headings;
  const alone = candidates
    .map(({ heading }) => heading)
    .filter(({ family, first }) => family === 'alone' && isAlone(lines[first]));
  return headings.flatMap((heading, at) => [heading, ...between(heading, headings[at + 1], alone)]);
}

function isAlone(line: Line | undefined): boolean {
  return line !== undefined && line.gap > 0 && ALONE.test(line.text);
}

function between(
  before: ItemHeading,
  after: ItemHeading | undefined,
  alone: readonly ItemHeading[],
): readonly ItemHeading[] {
  if (after === undefined || after.number - before.number < 2) return [];
  const found: ItemHeading[] = [];
  for (const heading of alone) {
    const previous = found.at(-1) ?? before;
    const follows = heading.number > previous.number && heading.first > previous.last;
    if (follows && heading.number < after.number && heading.last < after.first) found.push(heading);
  }
  return found;
}
