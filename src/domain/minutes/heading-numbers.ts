import type { Candidate } from './heading-chain';
import type { Line } from './lines';
import type { ItemHeading } from './recognisers/item-heading';
import { sectionHeading } from './recognisers/section-heading';

/** Evidence from which a heading is taken without a neighbour in the count. */
const STRONG = 3;
const CLEAR = 1;

/** Some editors print every item as "1."; then most of the strong headings carry that number. */
export function isNumberedByOrder(candidates: readonly Candidate[]): boolean {
  const strong = candidates.filter(isClear);
  const ones = strong.filter(({ heading }) => heading.number === 1);
  return ones.length >= 3 && ones.length >= strong.length * 0.8;
}

/** A number alone above a title is a rarer sight than one before a line. */
function isClear({ evidence, heading }: Candidate): boolean {
  return evidence >= (heading.family === 'alone' ? CLEAR : STRONG);
}

export function byOrder(candidates: readonly Candidate[], lines: readonly Line[]): readonly Candidate[] {
  const ones = candidates.filter(({ heading }) => heading.number === 1);
  return ones
    .filter((one, at) => isClear(one) || isHeadedItem(one, lines, ones[at + 1]?.heading.first))
    .map(({ heading, evidence }, at) => ({ heading: { ...heading, number: at + 1 }, evidence }));
}

/** A title alone between blank lines, with the case text and the heading of the outcome below it. */
function isHeadedItem(
  { heading, evidence }: Candidate,
  lines: readonly Line[],
  next: number | undefined,
): boolean {
  const [above, below] = [lines[heading.first - 1], lines.slice(heading.last + 1, next)];
  const isAlone = (lines[heading.first]?.gap ?? 0) > 0 && (below[0]?.gap ?? 0) > 0;
  return (
    evidence >= CLEAR &&
    isAlone &&
    sectionHeading(above?.text ?? '') === null &&
    below.some(({ text }) => sectionHeading(text)?.kind === 'decision')
  );
}

/**
 * Items counted 1.0, 1.1, 2.0 get whole numbers by order and keep the written number in front of the title; counted 1.0, 2.0,
 * 3.0 they have whole numbers already.
 */
export function wholeNumbers(headings: readonly ItemHeading[]): readonly ItemHeading[] {
  if (headings.every(({ minor }) => minor === null || minor === 0)) return headings;
  return headings.map((heading, at) => {
    const written = `${String(heading.number)}.${String(heading.minor)} `;
    return { ...heading, number: at + 1, title: { ...heading.title, value: written + heading.title.value } };
  });
}
