export type Outcome<T> =
  { readonly kind: 'done'; readonly value: T } | { readonly kind: 'failed'; readonly error: unknown };

/** What came of the work for one of many. */
export interface Finished<A, T> {
  readonly of: A;
  readonly outcome: Outcome<T>;
}

/** Does the work for each of `all`, in their order, and begins it for the next `ahead` while one is looked at. */
export async function* readAhead<A, T>(
  all: readonly A[],
  work: (one: A) => Promise<T>,
  ahead: number,
): AsyncGenerator<Finished<A, T>> {
  const begun: Promise<Outcome<T>>[] = [];
  for (const [at, of] of all.entries()) {
    const next = all.slice(at + begun.length, at + 1 + ahead);
    begun.push(...next.map((one) => outcomeOf(() => work(one))));
    const outcome = await begun.shift();
    if (outcome !== undefined) yield { of, outcome };
  }
}

/** Never rejects, since nobody may be waiting yet. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
