import { confirmedPeople } from '../domain/people/settled-people';
import type { ForumId } from '../domain/shared/ids';
import type { Clock } from '../ports/clock';
import type { ReviewStore } from './review-store';

type Confirmed = ReturnType<typeof confirmedPeople>;

/** How long a new answer about two names may stay unseen by questions. */
const LIFETIME_MS = 10_000;
/** Sets of forums that people ask over. */
const MOST_KNOWN = 200;

/** Which names are one person's, for questions, which come in bursts: read again after a while only. */
export class RecentPeople {
  private readonly known = new Map<string, { readonly at: number; readonly people: Promise<Confirmed> }>();

  constructor(
    private readonly store: Pick<ReviewStore, 'people'>,
    private readonly clock: Clock,
  ) {}

  /** Over these forums; the same list again as long as it is remembered. */
  confirmed(forums: readonly ForumId[]): Promise<Confirmed> {
    const key = forums.join(' ');
    const now = Date.parse(this.clock.now());
    const before = this.known.get(key);
    if (before !== undefined && Math.abs(now - before.at) < LIFETIME_MS) return before.people;
    const people = this.read(forums, before?.people);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(key, { at: now, people });
    // What failed is asked for again by the next question.
    people.catch(() => this.known.delete(key));
    return people;
  }

  /** What was read before, where it is still the same: others remember what they made of it. */
  private async read(forums: readonly ForumId[], before?: Promise<Confirmed>): Promise<Confirmed> {
    const settled = await Promise.all(forums.map((forum) => this.store.people(forum)));
    const found = settled.flatMap(confirmedPeople);
    const known = await before?.catch(() => undefined);
    return known !== undefined && JSON.stringify(known) === JSON.stringify(found) ? known : found;
  }
}
