import type { Candidate } from './heading-chain';

/** Evidence from which a heading is taken without a neighbour in the count. */
const STRONG = 3;

/** Some editors print every item as "1."; then most of the strong headings carry that number. */
export function isNumberedByOrder(candidates: readonly Candidate[]): boolean {
  const strong = candidates.filter(({ evidence }) => evidence >= STRONG);
  const ones = strong.filter(({ heading }) => heading.number === 1);
  return ones.length >= 3 && ones.length >= strong.length * 0.8;
}

export function byOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ evidence, heading }) => evidence >= STRONG && heading.number === 1)
    .map(({ heading, evidence }, at) => ({ heading: { ...heading, number: at + 1 }, evidence }));
}
