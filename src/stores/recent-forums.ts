import type { Forum } from '../domain/forums/forum';
import type { Clock } from '../ports/clock';
import type { ForumStore } from './forum-store';

/** A person who is removed from a forum is answered from it for this long at most. */
const LIFETIME_MS = 1_000;

/** The list of forums for questions, which come in bursts: read at most once a second, however many are asked. */
export class RecentForums implements Pick<ForumStore, 'list'> {
  private known: { readonly at: number; readonly forums: Promise<readonly Forum[]> } | null = null;

  constructor(
    private readonly store: Pick<ForumStore, 'list'>,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<readonly Forum[]> {
    const now = Date.parse(this.clock.now());
    if (this.known !== null && Math.abs(now - this.known.at) < LIFETIME_MS) return this.known.forums;
    const forums = this.store.list();
    this.known = { at: now, forums };
    // What failed is asked for again by the next question.
    forums.catch(() => {
      this.known = null;
    });
    return forums;
  }
}
