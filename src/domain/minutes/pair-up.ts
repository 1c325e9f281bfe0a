export interface Pairs<T> {
  readonly pairs: readonly Pair<T>[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Likeness<T> {
  /** 0 to 1. */
  readonly of: (before: T, after: T) => number;
  readonly least: number;
}

/** Which of two lists belong together: each is paired once, the most alike first, equals in their order. */
export function pairUp<T>(before: readonly T[], after: readonly T[], { of, least }: Likeness<T>): Pairs<T> {
  const candidates = before
    .flatMap((one) => after.map((other) => ({ before: one, after: other, likeness: of(one, other) })))
    .filter(({ likeness }) => likeness >= least)
    .sort((one, other) => other.likeness - one.likeness);
  const [left, right] = [new Set(before), new Set(after)];
  const pairs = candidates.filter((pair) => {
    if (!left.has(pair.before) || !right.has(pair.after)) return false;
    left.delete(pair.before);
    right.delete(pair.after);
    return true;
  });
  return {
    pairs: pairs.map((pair) => ({ before: pair.before, after: pair.after })),
    added: [...right],
    removed: [...left],
  };
}
