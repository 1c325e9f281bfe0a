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
  const byNumber = new Map<number, Link>();
  let best: Link | null = null;
  for (const candidate of candidates) {
    if (candidate.evidence < WEAKEST) continue;
    const link = linkTo(candidate, byNumber, best);
    const number = candidate.heading.number;
    const rival = byNumber.get(number);
    if (rival === undefined || link.total > rival.total) byNumber.set(number, link);
    if (best === null || link.total > best.total) best = link;
  }
  return unwind(best);
}

function linkTo(candidate: Candidate, byNumber: ReadonlyMap<number, Link>, best: Link | null): Link {
  const { number, last } = candidate.heading;
  const start = number === 1 ? 0 : -LATE_START;
  let previous: Link | null = null;
  let gain = start;
  for (let step = 1; step <= LONGEST_GAP; step += 1) {
    const before = byNumber.get(number - step);
    const total = (before?.total ?? -Infinity) - (step - 1) * GAP;
    if (before && before.candidate.heading.last < last && total > gain) {
      previous = before;
      gain = total;
    }
  }
  if (number === 1 && best !== null && best.total - RESTART > gain) {
    previous = best;
    gain = best.total - RESTART;
  }
  return { candidate, total: gain + candidate.evidence, previous };
}

function unwind(link: Link | null): readonly Candidate[] {
  const chain: Candidate[] = [];
  for (let at = link; at !== null; at = at.previous) chain.push(at.candidate);
  return chain.reverse();
}
