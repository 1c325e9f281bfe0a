import type { IsoDate } from '../shared/dates';
import type { ForumId, MinutesId } from '../shared/ids';
import type { Span } from '../shared/span';
import type { Passage } from './passage';

export type Language = 'da' | 'en';

/** Where a statement stands, quoted word for word. */
export interface Citation {
  /** File name as ingested. */
  readonly source: string;
  readonly forum: ForumId;
  readonly forumName: string;
  readonly minutes: MinutesId;
  readonly version: number;
  readonly date: IsoDate | null;
  /** 0 for what stands before the first item. */
  readonly item: number;
  readonly itemTitle: string;
  readonly section: Passage['section'];
  /** Verbatim from the stored text. */
  readonly quote: string;
  readonly span: Span;
}

export type AnswerStatus = 'answered' | 'noAnswer' | 'clarify' | 'refused';

/** What the minutes say to a question: facts and quotes, no wording (that is `texts/`). */
export interface Answer {
  readonly status: AnswerStatus;
  readonly language: Language;
  /** What the answer rests on; the text refers to them as [1], [2], … */
  readonly citations: readonly Citation[];
  /** With `noAnswer`: the nearest passages, to be labelled as not an answer. */
  readonly closest: readonly Citation[];
}
