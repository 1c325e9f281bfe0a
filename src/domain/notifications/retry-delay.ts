const FIRST_MS = 5_000;
const LONGEST_MS = 60 * 60_000;

/**
 * How long to wait after that many failures: twice as long each time, up to an hour, and up to half as much again by
 * chance; never shorter than asked for.
 */
export function retryDelayMs(
  failures: number,
  { retryAfterMs, jitter }: { readonly retryAfterMs: number | null; readonly jitter: number },
): number {
  const base = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return Math.round(Math.max(base, retryAfterMs ?? 0) + (jitter * base) / 2);
}
