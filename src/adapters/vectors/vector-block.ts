import type { MinutesId } from '../../domain/shared/ids';

/** Item of minutes; several rows of a block may be of the same one. */
export interface BlockPlace {
  readonly minutes: MinutesId;
  readonly item: number;
}

/** Vectors of one forum that are looked through in one go. */
export interface VectorBlock {
  /** One after the other, `dimension` steps each. */
  readonly steps: Int8Array;
  /** By row. */
  readonly scales: Float32Array;
  /** By row, which of the places. */
  readonly placeOf: Int32Array;
  readonly places: readonly BlockPlace[];
  /** Of the last one in the file. */
  readonly lastRow: number;
  readonly isLast: boolean;
}

export interface ScoredPlace extends BlockPlace {
  readonly similarity: number;
}

/** The places of a block most similar to a vector, each by its best row. */
export function bestPlaces(
  block: VectorBlock,
  {
    vector,
    minutes,
    limit,
  }: {
    readonly vector: Float32Array;
    readonly minutes: ReadonlySet<MinutesId> | null;
    readonly limit: number;
  },
): readonly ScoredPlace[] {
  const { places, placeOf, scales } = block;
  const isAsked = places.map((place) => minutes === null || minutes.has(place.minutes));
  const best = new Float32Array(places.length).fill(-1);
  for (let row = 0; row < placeOf.length; row += 1) {
    const place = placeOf[row] ?? 0;
    if (isAsked[place] !== true) continue;
    const similarity = product(block.steps, row * vector.length, vector) * (scales[row] ?? 0);
    if (similarity > (best[place] ?? -1)) best[place] = similarity;
  }
  return places
    .map((place, at) => ({ ...place, similarity: best[at] ?? -1 }))
    .filter(({ similarity }) => similarity > 0)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, limit);
}

function product(steps: Int8Array, from: number, vector: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (steps[from + at] ?? 0) * (vector[at] ?? 0);
  return sum;
}
