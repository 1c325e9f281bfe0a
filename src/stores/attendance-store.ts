import { z } from 'zod';
import type { ActualAttendance } from '../domain/attendance/actual';
import { forumId, meetingId, seatId, type ForumId, type MeetingId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { standInSchema } from './attendance/stand-in-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const ATTENDANCE: DocumentType<ActualAttendance> = {
  name: 'attendance',
  upgrades: [],
  schema: z.object({
    meeting: z.string().min(1).transform(meetingId),
    forum: z.string().min(1).transform(forumId),
    entries: z.array(
      z.object({
        seat: z.string().min(1).transform(seatId).nullable(),
        name: z.string().min(1),
        title: z.string().nullable(),
        organisation: z.string().nullable(),
        status: z.discriminatedUnion('kind', [
          z.object({ kind: z.enum(['met', 'online', 'absent', 'absent-same-day', 'no-show', 'open']) }),
          z.object({ kind: z.literal('substitute'), standIn: standInSchema }),
          z.object({ kind: z.literal('partial'), items: z.string() }),
        ]),
        awayFrom: z.array(z.number().int()),
      }),
    ),
    registeredAt: z.string(),
    registeredBy: z.string(),
  }),
};

/** Who was there, one document a meeting. */
export class AttendanceStore {
  private readonly registered: Collection<ActualAttendance>;

  constructor(store: DocumentStore) {
    this.registered = new Collection(store, ATTENDANCE);
  }

  async get(forum: ForumId, meeting: MeetingId): Promise<ActualAttendance | null> {
    const { partition, id } = placeOf(forum, meeting);
    return (await this.registered.get(partition, id))?.value ?? null;
  }

  /** `change` sees what is registered; asked again when somebody else wrote in between. */
  async update(
    forum: ForumId,
    meeting: MeetingId,
    change: (known: ActualAttendance | null) => ActualAttendance,
  ): Promise<void> {
    await this.registered.update(placeOf(forum, meeting), change);
  }
}

function placeOf(forum: ForumId, meeting: MeetingId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `attendance.${meeting}` };
}
