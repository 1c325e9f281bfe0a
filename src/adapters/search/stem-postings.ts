import { GrowingNumbers } from './growing-numbers';

/** A posting is one number: the passage, and in its last bits for how much the stem counts there. */
const COUNT_BITS = 8;
const MOST_COUNTED = 2 ** COUNT_BITS - 1;

const NOWHERE = new Uint32Array(0);

export function passageOf(posting: number): number {
  return posting >>> COUNT_BITS;
}

export function countOf(posting: number): number {
  return posting & MOST_COUNTED;
}

/** By stem, the passages it stands in: one run of numbers for all, with where each stem begins. */
export class StemPostings {
  constructor(
    private readonly stems: ReadonlyMap<string, number>,
    private readonly starts: Uint32Array,
    private readonly postings: Uint32Array,
  ) {}

  /** In the order of the passages. */
  of(stem: string): Uint32Array {
    const known = this.stems.get(stem);
    return known === undefined ? NOWHERE : this.postings.subarray(this.starts[known], this.starts[known + 1]);
  }
}

/** Collects postings passage by passage. */
export class StemPostingsBuilder {
  private readonly stems = new Map<string, number>();
  private readonly stemOf = new GrowingNumbers();
  private readonly postings = new GrowingNumbers();

  add(passage: number, counts: ReadonlyMap<string, number>): void {
    for (const [stem, count] of counts) {
      const known = this.stems.get(stem) ?? this.stems.size;
      this.stems.set(stem, known);
      this.stemOf.add(known);
      // Shifting would take the highest bit for a sign.
      this.postings.add(passage * 2 ** COUNT_BITS + Math.min(count, MOST_COUNTED));
    }
  }

  /** Postings are put together by stem, and stay in the order of the passages. */
  build(): StemPostings {
    const stemOf = this.stemOf.values;
    const starts = new Uint32Array(this.stems.size + 1);
    for (const stem of stemOf) starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
    for (let stem = 0; stem < this.stems.size; stem += 1)
      starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
    const next = starts.slice();
    const sorted = new Uint32Array(stemOf.length);
    for (const [at, posting] of this.postings.values.entries()) {
      const stem = stemOf[at] ?? 0;
      const place = next[stem] ?? 0;
      sorted[place] = posting;
      next[stem] = place + 1;
    }
    return new StemPostings(this.stems, starts, sorted);
  }
}
