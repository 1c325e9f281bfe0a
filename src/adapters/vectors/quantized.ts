const MOST = 127;

/** A vector in a quarter of its size: each number in 255 steps of `scale`. Cosines come out within about 0.01. */
export interface Quantized {
  readonly scale: number;
  readonly steps: Int8Array;
}

export function quantized(vector: Float32Array): Quantized {
  let largest = 0;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  const scale = largest / MOST;
  return { scale, steps: Int8Array.from(vector, (number) => (scale === 0 ? 0 : Math.round(number / scale))) };
}
