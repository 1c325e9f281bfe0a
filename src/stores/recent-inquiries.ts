import type { Inquiry } from '../domain/inquiries/inquiry';
import type { ForumId } from '../domain/shared/ids';
import type { Clock } from '../ports/clock';
import type { InquiryStore } from './inquiry-store';

/** How long an answer that another instance has taken may stay unseen by questions. */
const LIFETIME_MS = 1_000;
const MOST_FORUMS = 1_000;

interface Known {
  readonly at: number;
  /** Of this process, when it was read. */
  readonly writes: number;
  readonly inquiries: Promise<readonly Inquiry[]>;
}

/** What the secretariats have answered, for questions, which come in bursts: read at most once a second and forum. */
export class RecentInquiries {
  private readonly known = new Map<ForumId, Known>();

  constructor(
    private readonly store: Pick<InquiryStore, 'of' | 'writes'>,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. What this process has written is seen at once. */
  answered(forum: ForumId): Promise<readonly Inquiry[]> {
    const at = Date.parse(this.clock.now());
    const { writes } = this.store;
    const known = this.known.get(forum);
    if (known?.writes === writes && Math.abs(at - known.at) < LIFETIME_MS) return known.inquiries;
    const inquiries = this.store.of(forum, 'answered');
    if (this.known.size >= MOST_FORUMS) this.known.clear();
    this.known.set(forum, { at, writes, inquiries });
    // What failed is asked for again by the next question.
    inquiries.catch(() => this.known.delete(forum));
    return inquiries;
  }
}
