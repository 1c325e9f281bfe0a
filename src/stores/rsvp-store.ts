import { z } from 'zod';
import { CONSENTS, REPLY_KINDS, type Rsvp } from '../domain/attendance/rsvp';
import {
  meetingId,
  seatId,
  type ForumId,
  type MeetingId,
  type PersonId,
  type SeatId,
} from '../domain/shared/ids';
import type { Condition, DocumentStore } from '../ports/document-store';
import { personSchema, standInSchema } from './attendance/stand-in-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

interface StoredRsvp extends Rsvp {
  /** Who in Teams is to come instead, to be found by. */
  readonly substitute: PersonId | null;
}

/** The first schema with `substitute`: documents of earlier ones are not found by it, and read one by one. */
const WITH_SUBSTITUTE = 4;

const RSVP: DocumentType<StoredRsvp> = {
  name: 'rsvp',
  upgrades: [
    (body) => ({ ...body, revision: 0 }),
    (body) => ({ ...body, holder: null, before: null }),
    (body) => ({ ...body, substitute: null }),
  ],
  schema: z.object({
    meeting: z.string().min(1).transform(meetingId),
    seat: z.string().min(1).transform(seatId),
    holder: personSchema.nullable(),
    reply: z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['present', 'online', 'absent', 'unsure']) }),
      z.object({
        kind: z.literal('substitute'),
        standIn: standInSchema,
        consent: z.enum(CONSENTS),
      }),
    ]),
    before: z.enum(REPLY_KINDS).nullable(),
    by: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('self') }),
      z.object({ kind: z.literal('on-behalf'), name: z.string(), person: personSchema.nullable() }),
    ]),
    at: z.string(),
    revision: z.number().int().min(0),
    late: z.boolean(),
    substitute: personSchema.nullable(),
  }),
};

interface RsvpKey {
  readonly forum: ForumId;
  readonly meeting: MeetingId;
  readonly seat: SeatId;
}

/** One document a meeting and seat: people who answer at once never meet, and the tally is a query. */
export class RsvpStore {
  private readonly rsvps: Collection<StoredRsvp>;

  constructor(private readonly store: DocumentStore) {
    this.rsvps = new Collection(store, RSVP);
  }

  /**
   * `change` sees what was answered before and gives the new answer, or null to leave it; it is asked again when
   * somebody else answered for the same seat in between. Resolves to what is stored then.
   */
  async update(key: RsvpKey, change: (known: Rsvp | null) => Rsvp | null): Promise<Rsvp | null> {
    const updated = await this.rsvps.update(placeOf(key), (known) => {
      const next = change(known && toRsvp(known));
      return next && { ...next, substitute: substituteOf(next) };
    });
    return updated && toRsvp(updated);
  }

  /** Resolves when what was answered, and all that was written with it, outlasts a power failure. */
  async settle(): Promise<void> {
    await this.store.flush();
  }

  async get(key: RsvpKey): Promise<Rsvp | null> {
    const { partition, id } = placeOf(key);
    const found = await this.rsvps.get(partition, id);
    return found && toRsvp(found.value);
  }

  /** Answers the person gave, or that were given for them, whatever seat they held then. */
  async ofHolder(forum: ForumId, holder: PersonId): Promise<readonly Rsvp[]> {
    return this.where(forum, { field: 'holder', is: '=', value: holder });
  }

  /** Answers that name the person as the substitute. */
  async ofSubstitute(forum: ForumId, person: PersonId): Promise<readonly Rsvp[]> {
    const [found, older] = await Promise.all([
      this.where(forum, { field: 'substitute', is: '=', value: person }),
      this.where(forum, { field: 'schemaVersion', is: '<', value: WITH_SUBSTITUTE }),
    ]);
    return [...found, ...older.filter((rsvp) => substituteOf(rsvp) === person)];
  }

  /** Answers of whoever held the seat, to every meeting. */
  async ofSeat(forum: ForumId, seat: SeatId): Promise<readonly Rsvp[]> {
    return this.where(forum, { field: 'seat', is: '=', value: seat });
  }

  /** For good. */
  async remove(key: RsvpKey): Promise<void> {
    const { partition, id } = placeOf(key);
    await this.rsvps.remove(partition, id);
  }

  async ofMeeting(forum: ForumId, meeting: MeetingId): Promise<readonly Rsvp[]> {
    return this.where(forum, { field: 'meeting', is: '=', value: meeting });
  }

  private async where(forum: ForumId, condition: Condition): Promise<readonly Rsvp[]> {
    return (await this.rsvps.all(partitionOf(forum), [condition])).map(toRsvp);
  }
}

function placeOf({ forum, meeting, seat }: RsvpKey): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `rsvp.${meeting}.${seat}` };
}

function substituteOf({ reply }: Rsvp): PersonId | null {
  return reply.kind === 'substitute' ? reply.standIn.person : null;
}

function toRsvp({ meeting, seat, holder, reply, before, by, at, revision, late }: StoredRsvp): Rsvp {
  return { meeting, seat, holder, reply, before, by, at, revision, late };
}
