import { isFileName } from './attachments';
import type { Line } from './lines';
import { isCaseField } from './recognisers/case-field';
import { caseNumberLine } from './recognisers/case-number';
import { sameTitle } from './recognisers/contents';
import type { ItemHeading } from './recognisers/item-heading';

/** How far above itself a title may be printed for the first time. Lines. */
const REACH = 5;
const NUMBER = /^(?:punkt|pkt\.?|sag(?: nr\.?)?)?\s?\d{1,3}\s?[.:)]?$/iu;

/** Headings with the lines above them that belong to them: the number of the case, and the title where it is printed twice. */
export function withLinesAbove(
  lines: readonly Line[],
  headings: readonly ItemHeading[],
): readonly ItemHeading[] {
  const doubled = headings.map((heading, at) => ({
    ...heading,
    first: firstPrint(lines, heading, (headings[at - 1]?.last ?? -1) + 1),
  }));
  return withCaseNumbers(lines, doubled);
}

function firstPrint(lines: readonly Line[], { first, title }: ItemHeading, least: number): number {
  for (let at = first - 1; at >= Math.max(least, first - REACH); at -= 1) {
    const { text = '' } = lines[at] ?? {};
    if (title.value !== '' && sameTitle(text, title.value)) return at;
    if (!NUMBER.test(text) && !isFileName(text) && !isCaseField(text)) break;
  }
  return first;
}

/** Some systems print the number of the case above the title. */
function withCaseNumbers(lines: readonly Line[], headings: readonly ItemHeading[]): readonly ItemHeading[] {
  const above = headings.filter(({ first }) => isNumber(lines[first - 1]));
  const below = headings.filter(({ last }) => isNumber(lines[last + 1]));
  if (above.length <= below.length || above.length < headings.length / 2) return headings;
  return headings.map((heading) =>
    isNumber(lines[heading.first - 1]) ? { ...heading, first: heading.first - 1 } : heading,
  );
}

function isNumber(line: Line | undefined): boolean {
  return line !== undefined && caseNumberLine(line.text) !== null;
}
