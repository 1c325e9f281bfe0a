import type { ForumId, MinutesId } from '../shared/ids';
import type { IsoDate } from '../shared/dates';
import type { Span } from '../shared/span';
import type { SectionKind } from '../minutes/model';

/** The unit of retrieval: a few sentences of one section of one item. */
export interface Passage {
  /** Unique within the index: minutes id and running number. */
  readonly id: string;
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  /** Version of the minutes, counted from 1. */
  readonly version: number;
  readonly date: IsoDate | null;
  /** 0 for what stands before the first item. */
  readonly item: number;
  readonly itemTitle: string;
  readonly section: SectionKind | 'head' | 'unheaded';
  /** Verbatim. */
  readonly text: string;
  readonly span: Span;
}
