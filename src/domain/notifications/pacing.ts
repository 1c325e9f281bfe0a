/** At most so many sends in a time. */
export interface Limit {
  readonly most: number;
  readonly perMs: number;
}

export interface Limits {
  readonly conversation: readonly Limit[];
  readonly app: readonly Limit[];
}

/** What Teams takes of one bot; more is refused with 429. */
export const TEAMS_LIMITS: Limits = {
  conversation: [
    { most: 7, perMs: 1_000 },
    { most: 8, perMs: 2_000 },
    { most: 60, perMs: 30_000 },
    { most: 1_800, perMs: 3_600_000 },
  ],
  app: [{ most: 50, perMs: 1_000 }],
};

/** Clocks and timers are not exact; without it the last of a window would now and then come too early. */
const CUSHION_MS = 10;
/** Conversations kept in mind before those that are free again are forgotten. */
const TIDY_FROM = 2_000;

/** Only the first call of the two counts. */
export interface PacedSend {
  /** The service has answered, or not answered, whatever came of it. */
  end(now: number): void;
  /** Nothing was sent after all. */
  abandon(): void;
}

/**
 * Keeps sends within the limits. A send counts from its end, and as long as it lasts: however long it took on the way,
 * the service never sees more of them in a window than it allows. One at a time per conversation, so that what is said
 * there keeps its order.
 */
export class Pacing {
  private readonly app: Window;
  private readonly conversations = new Map<string, Window>();

  constructor(private readonly limits: Limits = TEAMS_LIMITS) {
    this.app = new Window(limits.app);
  }

  /** Milliseconds until the conversation may be written to, others permitting; infinite while a send is under way. */
  readyIn(conversation: string, now: number): number {
    return Math.max(this.app.readyIn(now), this.conversations.get(conversation)?.alone(now) ?? 0);
  }

  /** Milliseconds until any conversation at all may be written to. */
  appReadyIn(now: number): number {
    return this.app.readyIn(now);
  }

  start(conversation: string): PacedSend {
    const windows = [this.app, this.windowOf(conversation)];
    for (const window of windows) window.started();
    let open = true;
    const close = (how: (window: Window) => void): void => {
      if (open) windows.forEach(how);
      open = false;
    };
    return {
      end: (now) => {
        close((window) => {
          window.ended(now);
        });
        if (this.conversations.size > TIDY_FROM) this.tidy(now);
      },
      abandon: () => {
        close((window) => {
          window.abandoned();
        });
      },
    };
  }

  /** The service has asked to be left alone there. */
  pause(conversation: string, until: number): void {
    this.windowOf(conversation).pausedUntil = until;
  }

  private windowOf(conversation: string): Window {
    const known = this.conversations.get(conversation);
    if (known) return known;
    const made = new Window(this.limits.conversation);
    this.conversations.set(conversation, made);
    return made;
  }

  private tidy(now: number): void {
    for (const [conversation, window] of this.conversations)
      if (window.isFree(now)) this.conversations.delete(conversation);
  }
}

/** The sends one set of limits is about. */
class Window {
  pausedUntil = 0;
  private underWay = 0;
  /** Ends of sends that still count for some limit, oldest first. */
  private ends: number[] = [];

  constructor(private readonly limits: readonly Limit[]) {}

  readyIn(now: number): number {
    const waits = this.limits.map((limit) => this.waitFor(limit, now));
    return Math.max(0, this.pausedUntil - now, ...waits);
  }

  alone(now: number): number {
    return this.underWay > 0 ? Infinity : this.readyIn(now);
  }

  started(): void {
    this.underWay += 1;
  }

  ended(now: number): void {
    this.underWay -= 1;
    this.ends.push(now);
    this.forget(now);
  }

  abandoned(): void {
    this.underWay -= 1;
  }

  isFree(now: number): boolean {
    this.forget(now);
    return this.underWay === 0 && this.ends.length === 0 && this.pausedUntil <= now;
  }

  /** The oldest of the last `most` has to have left the window. */
  private waitFor({ most, perMs }: Limit, now: number): number {
    if (this.underWay >= most) return Infinity;
    const oldest = this.ends[this.ends.length - (most - this.underWay)];
    return oldest === undefined ? 0 : oldest + perMs + CUSHION_MS - now;
  }

  private forget(now: number): void {
    const longest = Math.max(...this.limits.map(({ perMs }) => perMs)) + CUSHION_MS;
    const first = this.ends.findIndex((end) => end + longest > now);
    if (first !== 0) this.ends = first === -1 ? [] : this.ends.slice(first);
  }
}
