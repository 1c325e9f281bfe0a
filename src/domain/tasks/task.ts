import type { ForumId, MinutesId, TaskId } from '../shared/ids';
import type { IsoDate } from '../shared/dates';
import type { TaskDraft } from '../minutes/model';

/** A task of a forum and the sentence of the minutes it came from. A draft until the secretariat confirms it. */
export interface Task {
  readonly id: TaskId;
  readonly forum: ForumId;
  readonly minutes: MinutesId;
  readonly meetingDate: IsoDate | null;
  readonly itemTitle: string;
  readonly draft: TaskDraft;
  readonly state: TaskState;
}

export type TaskState = 'draft' | 'confirmed' | 'done' | 'closed';
