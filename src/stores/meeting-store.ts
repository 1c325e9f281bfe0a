import { z } from 'zod';
import {
  forumId,
  meetingId,
  minutesId,
  type ForumId,
  type MeetingId,
  type MinutesId,
} from '../domain/shared/ids';
import type { Meeting } from '../domain/meetings/meeting';
import type { IsoDate } from '../domain/shared/dates';
import { DEFAULT_REMINDER_DAYS } from '../domain/attendance/reminder-days';
import type { DocumentBody, DocumentStore, Page } from '../ports/document-store';
import { Collection, type PageRequest } from './collection';
import type { DocumentType } from './document-type';
import { heldAt } from './held-at';
import { partitionOf } from './partitions';

interface StoredMeeting extends Meeting {
  /** Date and time of day as one string to order by. */
  readonly heldAt: string | null;
}

const MEETING: DocumentType<StoredMeeting> = {
  name: 'meeting',
  upgrades: [(body) => ({ ...body, planning: null }), withReminders, withEdits],
  schema: z.object({
    id: z.string().transform(meetingId),
    forum: z.string().transform(forumId),
    date: z.string().nullable(),
    startTime: z.string().nullable(),
    endTime: z.string().nullable(),
    place: z.string().nullable(),
    minutes: z.string().transform(minutesId).nullable(),
    planning: z
      .object({
        state: z.enum(['planned', 'cancelled']),
        onlineLink: z.string().nullable(),
        answerBy: z.string().nullable(),
        remindBefore: z.array(z.number().int()).readonly(),
        revision: z.number().int().min(0),
        edits: z.number().int().min(0),
      })
      .nullable(),
    heldAt: z.string().nullable(),
  }),
};

/** The meetings of each forum, held and to come. */
export class MeetingStore {
  private readonly meetings: Collection<StoredMeeting>;

  constructor(store: DocumentStore) {
    this.meetings = new Collection(store, MEETING);
  }

  /** Replaces what was known of the meeting. */
  async save(meeting: Meeting): Promise<void> {
    await this.meetings.put(
      placeOf(meeting.forum, meeting.id),
      { ...meeting, heldAt: heldAt(meeting) },
      'any',
    );
  }

  /** `change` sees what is stored and returns null to leave it; asked again when somebody else wrote in between. */
  async update(
    { forum, id }: Pick<Meeting, 'forum' | 'id'>,
    change: (known: Meeting | null) => Meeting | null,
  ): Promise<Meeting | null> {
    const updated = await this.meetings.update(placeOf(forum, id), (known) => {
      const next = change(known && withoutOrder(known));
      return next && { ...next, heldAt: heldAt(next) };
    });
    return updated && withoutOrder(updated);
  }

  async get(forum: ForumId, id: MeetingId): Promise<Meeting | null> {
    const place = placeOf(forum, id);
    const found = await this.meetings.get(place.partition, place.id);
    return found && withoutOrder(found.value);
  }

  /** Those on or after the day, the earliest first. */
  async from(forum: ForumId, date: IsoDate): Promise<readonly Meeting[]> {
    const found = await this.meetings.all(partitionOf(forum), [{ field: 'heldAt', is: '>=', value: date }]);
    return found
      .toSorted((one, other) => ((one.heldAt ?? '') < (other.heldAt ?? '') ? -1 : 1))
      .map(withoutOrder);
  }

  /** Those of one day; hardly ever more than one. */
  async onDay(forum: ForumId, date: IsoDate): Promise<readonly Meeting[]> {
    const found = await this.meetings.all(partitionOf(forum), [{ field: 'date', is: '=', value: date }]);
    return found.map(withoutOrder);
  }

  /** Minutes that are withdrawn leave planned meetings behind, and no others. */
  async release(forum: ForumId, minutes: MinutesId): Promise<void> {
    const place = partitionOf(forum);
    for (const meeting of await this.meetings.all(place, [{ field: 'minutes', is: '=', value: minutes }])) {
      if (meeting.planning === null) await this.meetings.remove(place, placeOf(forum, meeting.id).id);
      else
        await this.update(meeting, (known) =>
          known?.minutes === minutes ? { ...known, minutes: null } : null,
        );
    }
  }

  /** Newest first, those without a date last. */
  async list(forum: ForumId, page: PageRequest): Promise<Page<Meeting>> {
    const found = await this.meetings.page(partitionOf(forum), {
      ...page,
      orderBy: { field: 'heldAt', direction: 'descending' },
    });
    return { ...found, entries: found.entries.map(withoutOrder) };
  }
}

/** Before the days could be chosen, everybody was reminded on the usual ones. */
function withReminders(body: DocumentBody): DocumentBody {
  const { planning } = body;
  if (planning === null) return body;
  return { ...body, planning: { ...(planning as object), remindBefore: [...DEFAULT_REMINDER_DAYS] } };
}

/** Before changes were told, nobody counted them. */
function withEdits(body: DocumentBody): DocumentBody {
  const { planning } = body;
  return planning === null ? body : { ...body, planning: { ...(planning as object), edits: 0 } };
}

function placeOf(forum: ForumId, id: MeetingId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `meeting.${id}` };
}

function withoutOrder(stored: StoredMeeting): Meeting {
  const { id, forum, date, startTime, endTime, place, minutes, planning } = stored;
  return { id, forum, date, startTime, endTime, place, minutes, planning };
}
