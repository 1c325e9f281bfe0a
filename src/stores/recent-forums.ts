import type { Forum } from '../domain/forums/forum';
import type { Clock } from '../ports/clock';
import type { ForumStore } from './forum-store';

/** A person whom another process removes from a forum is answered from it for this long at most. */
const LIFETIME_MS = 1_000;

interface Known {
  readonly at: number;
  /** Of this process, when it was read. */
  readonly writes: number;
  readonly forums: Promise<readonly Forum[]>;
}

/**
 * The list of forums for questions, which come in bursts: read at most once a second, however many are asked. What this
 * process has changed is seen at once.
 */
export class RecentForums implements Pick<ForumStore, 'list'> {
  private known: Known | null = null;

  constructor(
    private readonly store: Pick<ForumStore, 'list' | 'writes'>,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<readonly Forum[]> {
    const now = Date.parse(this.clock.now());
    const { writes } = this.store;
    if (this.known?.writes === writes && Math.abs(now - this.known.at) < LIFETIME_MS)
      return this.known.forums;
    const forums = this.store.list();
    this.known = { at: now, writes, forums };
    // What failed is asked for again by the next question.
    forums.catch(() => {
      this.known = null;
    });
    return forums;
  }
}
