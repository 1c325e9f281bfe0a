import type { ForumId, MinutesId, TaskId } from '../shared/ids';
import type { Instant, IsoDate } from '../shared/dates';
import type { TaskDraft } from '../minutes/model';

/** A task of a forum and the sentence of the minutes it came from. A draft until the secretariat confirms it. */
export interface Task {
  readonly id: TaskId;
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  /** Version of the minutes the sentence stands in; null for the one in use. */
  readonly version: number | null;
  readonly meetingDate: IsoDate | null;
  readonly itemTitle: string;
  /** As read, with what people corrected. */
  readonly draft: TaskDraft;
  readonly state: TaskState;
  readonly confirmed: Confirmation | null;
}

export type TaskState = 'draft' | 'confirmed' | 'done' | 'closed';

export interface Confirmation {
  /** Name of who confirmed. */
  readonly by: string;
  readonly at: Instant;
}
