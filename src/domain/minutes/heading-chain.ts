import type { ItemHeading } from './recognisers/item-heading';

export interface Candidate {
  readonly heading: ItemHeading;
  /** Above zero: looks like the heading of an item; below: like a point of a list. */
  readonly evidence: number;
}

interface Link {
  readonly candidate: Candidate;
  readonly total: number;
  readonly previous: Link | null;
}

/** The best chains so far by the number they end with, and the best of all. */
interface Chains {
  readonly byNumber: Map<string, Link>;
  best: Link | null;
}

/** A number left out costs this much, up to three in a row. */
const GAP = 1.2;
const LONGEST_GAP = 3;
/** Beginning at another number than 1: minutes may count through the year. */
const LATE_START = 1;
/** Beginning again at 1 within one text: two meetings in one file. */
const RESTART = 4;
const WEAKEST = -1.5;

/** The chain of rising numbers with the greatest sum of evidence. Linear in the number of candidates. */
export function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const chains: Chains = { byNumber: new Map(), best: null };
  for (const candidate of candidates) {
    if (candidate.evidence < WEAKEST) continue;
    const link = linkTo(candidate, chains);
    for (const key of keysOf(candidate.heading)) {
      const rival = chains.byNumber.get(key);
      if (rival === undefined || link.total > rival.total) chains.byNumber.set(key, link);
    }
    if (chains.best === null || link.total > chains.best.total) chains.best = link;
  }
  return unwind(chains.best);
}

function linkTo(candidate: Candidate, { byNumber, best }: Chains): Link {
  const { heading, evidence } = candidate;
  let previous: Link | null = null;
  let gain = isBeginning(heading) ? 0 : -LATE_START;
  for (const { key, cost } of predecessorsOf(heading)) {
    const before = byNumber.get(key);
    if (before && before.total - cost > gain && before.candidate.heading.last < heading.last) {
      previous = before;
      gain = before.total - cost;
    }
  }
  if (isBeginning(heading) && best !== null && best.total - RESTART > gain) {
    previous = best;
    gain = best.total - RESTART;
  }
  return { candidate, total: gain + evidence, previous };
}

function isBeginning({ number, minor }: ItemHeading): boolean {
  return number === 1 && (minor ?? 0) <= 1;
}

/** Under which numbers a chain that ends here is found: "2.1" also as the latest of 2. */
function keysOf({ number, minor }: ItemHeading): readonly string[] {
  return minor === null ? [String(number)] : [`${String(number)}.${String(minor)}`, `${String(number)}.*`];
}

function predecessorsOf({ number, minor }: ItemHeading): readonly { key: string; cost: number }[] {
  const steps = Array.from({ length: LONGEST_GAP }, (_, at) => ({ step: at + 1, cost: at * GAP }));
  if (minor === null) return steps.map(({ step, cost }) => ({ key: String(number - step), cost }));
  const within = steps.map(({ step, cost }) => ({ key: `${String(number)}.${String(minor - step)}`, cost }));
  const major = steps.map(({ step, cost }) => ({ key: `${String(number - step)}.*`, cost }));
  return minor <= 1 ? [...within, ...major] : within;
}

function unwind(link: Link | null): readonly Candidate[] {
  const chain: Candidate[] = [];
  for (let at = link; at !== null; at = at.previous) chain.push(at.candidate);
  return chain.reverse();
}
