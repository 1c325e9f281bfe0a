/** The usual constant: what stands first in one list does not outweigh what stands high in both. */
const DAMPING = 60;

/** Reciprocal rank fusion: several rankings of the same kind of thing made one; only the places count, not the scores. */
export function fuseRanks<T>(rankings: readonly (readonly T[])[], keyOf: (one: T) => string): readonly T[] {
  const fused = new Map<string, { readonly one: T; score: number }>();
  for (const ranking of rankings) {
    for (const [place, one] of ranking.entries()) {
      const entry = fused.get(keyOf(one)) ?? { one, score: 0 };
      entry.score += 1 / (DAMPING + place + 1);
      fused.set(keyOf(one), entry);
    }
  }
  return [...fused.values()].sort((a, b) => b.score - a.score).map(({ one }) => one);
}
