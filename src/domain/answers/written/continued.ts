import type { Claim } from './draft';
import { shared, stretch } from './ground';

const ALIKE = 0.6;

/** What is said already and what comes after it, without what says the same once more. */
export function continued(said: readonly Claim[], next: readonly Claim[]): readonly Claim[] {
  return [...said, ...next.filter((claim) => !said.some((one) => saysTheSame(one, claim)))];
}

function saysTheSame(one: Claim, other: Claim): boolean {
  const { telling } = stretch(other.text);
  const isBeside = other.citations.some((citation) => one.citations.includes(citation));
  return isBeside && shared(telling, stretch(one.text)) >= ALIKE * telling.length;
}
