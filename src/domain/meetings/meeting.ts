import type { ForumId, MeetingId, MinutesId } from '../shared/ids';
import type { IsoDate, TimeOfDay } from '../shared/dates';

export interface Meeting {
  readonly id: MeetingId;
  readonly forum: ForumId;
  readonly date: IsoDate | null;
  readonly startTime: TimeOfDay | null;
  readonly endTime: TimeOfDay | null;
  readonly place: string | null;
  readonly minutes: MinutesId | null;
}
