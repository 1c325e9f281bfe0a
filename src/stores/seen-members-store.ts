import { z } from 'zod';
import type { SeenMembers } from '../domain/attendance/seen-members';
import { forumId, type ForumId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { personSchema } from './attendance/stand-in-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const SEEN: DocumentType<SeenMembers> = {
  name: 'seen-members',
  upgrades: [],
  schema: z.object({
    forum: z.string().min(1).transform(forumId),
    conversations: z.array(z.string().min(1)).readonly(),
    people: z.array(personSchema).readonly(),
    at: z.string(),
  }),
};

/** Which members were seen in the conversations of their forum, one document a forum: ids alone, of members alone. */
export class SeenMembersStore {
  private readonly seen: Collection<SeenMembers>;

  constructor(store: DocumentStore) {
    this.seen = new Collection(store, SEEN);
  }

  async of(forum: ForumId): Promise<SeenMembers | null> {
    const { partition, id } = placeOf(forum);
    return (await this.seen.get(partition, id))?.value ?? null;
  }

  /** Those who were seen, too; what was read before stays. */
  async add(seen: SeenMembers): Promise<void> {
    await this.seen.update(placeOf(seen.forum), (known) => {
      if (known === null) return seen;
      const more = seen.people.filter((person) => !known.people.includes(person));
      return more.length === 0 ? null : { ...known, people: [...known.people, ...more] };
    });
  }

  async save(seen: SeenMembers): Promise<void> {
    await this.seen.put(placeOf(seen.forum), seen, 'any');
  }
}

function placeOf(forum: ForumId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: 'seen-members' };
}
