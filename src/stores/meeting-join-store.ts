import { z } from 'zod';
import type { MeetingJoin } from '../domain/attendance/meeting-join';
import { digest } from '../domain/shared/digest';
import type { IsoDate } from '../domain/shared/dates';
import { forumId, meetingId, type ForumId, type MeetingId, type PersonId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { personSchema } from './attendance/stand-in-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const JOIN: DocumentType<MeetingJoin> = {
  name: 'meeting-join',
  upgrades: [],
  schema: z.object({
    forum: z.string().min(1).transform(forumId),
    meeting: z.string().min(1).transform(meetingId),
    person: personSchema,
    date: z.string(),
    joinedAt: z.string(),
    leftAt: z.string().nullable(),
  }),
};

type Key = Pick<MeetingJoin, 'forum' | 'meeting' | 'person'>;

/** Who was in which online meeting, one document a meeting and person, for a while. */
export class MeetingJoinStore {
  private readonly joins: Collection<MeetingJoin>;

  constructor(store: DocumentStore) {
    this.joins = new Collection(store, JOIN);
  }

  /** `change` sees what is known and returns null to leave it; asked again when somebody else wrote in between. */
  async update(key: Key, change: (known: MeetingJoin | null) => MeetingJoin | null): Promise<void> {
    await this.joins.update(placeOf(key), change);
  }

  async ofMeeting(forum: ForumId, meeting: MeetingId): Promise<readonly MeetingJoin[]> {
    return this.joins.all(partitionOf(forum), [{ field: 'meeting', is: '=', value: meeting }]);
  }

  async ofPerson(forum: ForumId, person: PersonId): Promise<readonly MeetingJoin[]> {
    return this.joins.all(partitionOf(forum), [{ field: 'person', is: '=', value: person }]);
  }

  /** Of meetings before the day. */
  async before(forum: ForumId, date: IsoDate): Promise<readonly MeetingJoin[]> {
    return this.joins.all(partitionOf(forum), [{ field: 'date', is: '<', value: date }]);
  }

  /** For good. */
  async remove(key: Key): Promise<void> {
    const { partition, id } = placeOf(key);
    await this.joins.remove(partition, id);
  }
}

function placeOf({ forum, meeting, person }: Key): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `join.${meeting}.${digest(person)}` };
}
