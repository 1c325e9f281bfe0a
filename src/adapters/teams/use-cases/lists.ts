import type { ForumEntry, ListedMeeting, MinutesEntry, TaskEntry } from '../../../domain/messages/lists';
import type { Page } from '../../../ports/document-store';
import type { Asked } from './asked';

interface AskedPage extends Asked {
  /** From the page before; null for the first. */
  readonly cursor: string | null;
}

export interface ListUseCases {
  listForums(asked: Asked): Promise<readonly ForumEntry[]>;
  listMeetings(asked: AskedPage): Promise<Page<ListedMeeting>>;
  listMinutes(asked: AskedPage): Promise<Page<MinutesEntry>>;
  listTasks(asked: AskedPage): Promise<Page<TaskEntry>>;
}
