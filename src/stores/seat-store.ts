import { z } from 'zod';
import { SECTORS } from '../domain/attendance/sector';
import type { Seat } from '../domain/attendance/seat';
import { ROLES } from '../domain/minutes/model';
import { forumId, seatId, type ForumId, type SeatId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { standInSchema, personSchema } from './attendance/stand-in-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const SEAT: DocumentType<Seat> = {
  name: 'seat',
  upgrades: [],
  schema: z.object({
    id: z.string().min(1).transform(seatId),
    forum: z.string().min(1).transform(forumId),
    name: z.string().min(1),
    title: z.string().nullable(),
    organisation: z.string().nullable(),
    sector: z.enum(SECTORS),
    roles: z.array(z.enum(ROLES)),
    person: personSchema.nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    substitute: standInSchema.nullable(),
  }),
};

/** Who holds a place in which committee, now and before. */
export class SeatStore {
  private readonly seats: Collection<Seat>;

  constructor(store: DocumentStore) {
    this.seats = new Collection(store, SEAT);
  }

  async get(forum: ForumId, id: SeatId): Promise<Seat | null> {
    const { partition, id: key } = placeOf(forum, id);
    return (await this.seats.get(partition, key))?.value ?? null;
  }

  /** By name, in Danish alphabetical order; past and future holders too. */
  async list(forum: ForumId): Promise<readonly Seat[]> {
    const seats = await this.seats.all(partitionOf(forum));
    return seats.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  }

  async save(seat: Seat): Promise<void> {
    await this.seats.put(placeOf(seat.forum, seat.id), seat, 'any');
  }

  /** `change` sees what is stored and returns null to leave it; asked again when somebody else wrote in between. */
  async update(
    { forum, id }: Pick<Seat, 'forum' | 'id'>,
    change: (known: Seat | null) => Seat | null,
  ): Promise<Seat | null> {
    return this.seats.update(placeOf(forum, id), change);
  }
}

function placeOf(forum: ForumId, id: SeatId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `seat.${id}` };
}
