import type { Passage } from '../answers/passage';
import type { IsoDate } from '../shared/dates';

/** A place in the minutes to be put into a message. */
export interface SearchHit {
  readonly forumName: string;
  readonly date: IsoDate | null;
  readonly source: string;
  /** Null for the minutes as a whole, which the newest are shown as. */
  readonly place: {
    readonly item: number;
    readonly itemTitle: string;
    readonly section: Passage['section'];
    /** Verbatim. */
    readonly quote: string;
  } | null;
}
