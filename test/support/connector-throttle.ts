/** At most so many requests in a time. */
interface ConnectorLimit {
  readonly most: number;
  readonly perMs: number;
}

/** As Teams documents them for one bot. Written down once more, so that a slip in the product shows. */
const TEAMS = {
  conversation: [
    { most: 7, perMs: 1_000 },
    { most: 8, perMs: 2_000 },
    { most: 60, perMs: 30_000 },
    { most: 1_800, perMs: 3_600_000 },
  ],
  app: [{ most: 50, perMs: 1_000 }],
};

/** Counts what a caller sends, and refuses what is too much. */
export class ConnectorThrottle {
  /** Requests that came too soon. */
  violations = 0;
  private readonly app: number[] = [];
  private readonly conversations = new Map<string, number[]>();

  /** False for a request that must be refused; `now` in milliseconds. */
  takes(conversation: string, now = performance.now()): boolean {
    const own = this.conversations.get(conversation) ?? [];
    this.conversations.set(conversation, own);
    if (isFull(own, TEAMS.conversation, now) || isFull(this.app, TEAMS.app, now)) {
      this.violations += 1;
      return false;
    }
    own.push(now);
    this.app.push(now);
    return true;
  }
}

function isFull(times: readonly number[], limits: readonly ConnectorLimit[], now: number): boolean {
  return limits.some(({ most, perMs }) => {
    const first = times[times.length - most];
    return first !== undefined && now - first < perMs;
  });
}
