import { z } from 'zod';
import type { SeenMembers } from '../domain/attendance/seen-members';
import { forumId, type ForumId, type PersonId } from '../domain/shared/ids';
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

  /** Of somebody who has become a member since; where nothing was read yet, the next reading tells. */
  async add(forum: ForumId, person: PersonId): Promise<void> {
    await this.seen.update(placeOf(forum), (known) =>
      known === null || known.people.includes(person)
        ? null
        : { ...known, people: [...known.people, person] },
    );
  }

  async save(seen: SeenMembers): Promise<void> {
    await this.seen.put(placeOf(seen.forum), seen, 'any');
  }
}

function placeOf(forum: ForumId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: 'seen-members' };
}
