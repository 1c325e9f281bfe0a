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
import type { DocumentStore } from '../ports/document-store';
import { personSchema, standInSchema } from './attendance/stand-in-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const RSVP: DocumentType<Rsvp> = {
  name: 'rsvp',
  upgrades: [(body) => ({ ...body, revision: 0 }), (body) => ({ ...body, holder: null, before: null })],
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
  }),
};

interface RsvpKey {
  readonly forum: ForumId;
  readonly meeting: MeetingId;
  readonly seat: SeatId;
}

/** One document a meeting and seat: people who answer at once never meet, and the tally is a query. */
export class RsvpStore {
  private readonly rsvps: Collection<Rsvp>;

  constructor(private readonly store: DocumentStore) {
    this.rsvps = new Collection(store, RSVP);
  }

  /**
   * `change` sees what was answered before and gives the new answer, or null to leave it; it is asked again when
   * somebody else answered for the same seat in between. Resolves to what is stored then.
   */
  async update(key: RsvpKey, change: (known: Rsvp | null) => Rsvp | null): Promise<Rsvp | null> {
    return this.rsvps.update(placeOf(key), change);
  }

  /** Resolves when what was answered, and all that was written with it, outlasts a power failure. */
  async settle(): Promise<void> {
    await this.store.flush();
  }

  async get(key: RsvpKey): Promise<Rsvp | null> {
    const { partition, id } = placeOf(key);
    return (await this.rsvps.get(partition, id))?.value ?? null;
  }

  /** Answers the person gave, or that were given for them, whatever seat they held then. */
  async ofHolder(forum: ForumId, holder: PersonId): Promise<readonly Rsvp[]> {
    return this.rsvps.all(partitionOf(forum), [{ field: 'holder', is: '=', value: holder }]);
  }

  /** Answers of whoever held the seat, to every meeting. */
  async ofSeat(forum: ForumId, seat: SeatId): Promise<readonly Rsvp[]> {
    return this.rsvps.all(partitionOf(forum), [{ field: 'seat', is: '=', value: seat }]);
  }

  /** For good. */
  async remove(key: RsvpKey): Promise<void> {
    const { partition, id } = placeOf(key);
    await this.rsvps.remove(partition, id);
  }

  async ofMeeting(forum: ForumId, meeting: MeetingId): Promise<readonly Rsvp[]> {
    return this.rsvps.all(partitionOf(forum), [{ field: 'meeting', is: '=', value: meeting }]);
  }
}

function placeOf({ forum, meeting, seat }: RsvpKey): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `rsvp.${meeting}.${seat}` };
}
