import { z } from 'zod';
import type { Inquiry } from '../domain/inquiries/inquiry';
import {
  forumId,
  inquiryId,
  minutesId,
  personId,
  type ForumId,
  type InquiryId,
  type PersonId,
} from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

/** On top stands what the store is asked for. */
interface InquiryDocument {
  readonly status: Inquiry['state']['kind'];
  readonly asker: PersonId;
  readonly inquiry: Inquiry;
}

const person = z.object({ id: z.string().min(1).transform(personId), name: z.string() });
const item = z.object({ minutes: z.string().min(1).transform(minutesId), item: z.number().int().min(0) });

const INQUIRY: DocumentType<InquiryDocument> = {
  name: 'inquiry',
  upgrades: [],
  schema: z.object({
    status: z.enum(['open', 'withdrawn', 'answered']),
    asker: z.string().transform(personId),
    inquiry: z.object({
      id: z.string().min(1).transform(inquiryId),
      forum: z.string().min(1).transform(forumId),
      by: person,
      at: z.string(),
      language: z.enum(['da', 'en']),
      question: z.string(),
      addition: z.string().nullable(),
      near: z.array(item),
      state: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('open') }),
        z.object({ kind: z.literal('withdrawn'), at: z.string() }),
        z.object({
          kind: z.literal('answered'),
          at: z.string(),
          by: person,
          text: z.string(),
          item: item.nullable(),
        }),
      ]),
    }),
  }),
};

/** Questions passed on to the secretariats, by forum, with their answers. */
export class InquiryStore {
  private readonly inquiries: Collection<InquiryDocument>;
  private changes = 0;

  constructor(store: DocumentStore) {
    this.inquiries = new Collection(store, INQUIRY);
  }

  /** How often this process has written, for who remembers what was read. */
  get writes(): number {
    return this.changes;
  }

  async get(forum: ForumId, id: InquiryId): Promise<Inquiry | null> {
    const { partition, id: document } = placeOf(forum, id);
    return (await this.inquiries.get(partition, document))?.value.inquiry ?? null;
  }

  /** `change` gives what is to be stored, or null to leave it. Resolves to what is stored then. */
  async update(
    { forum, id }: Pick<Inquiry, 'forum' | 'id'>,
    change: (known: Inquiry | null) => Inquiry | null,
  ): Promise<Inquiry | null> {
    const stored = await this.inquiries.update(placeOf(forum, id), (known) => {
      const inquiry = change(known?.inquiry ?? null);
      return inquiry && { status: inquiry.state.kind, asker: inquiry.by.id, inquiry };
    });
    this.changes += 1;
    return stored?.inquiry ?? null;
  }

  /** Of the person who asked, in whatever state. */
  async ofPerson(forum: ForumId, person: PersonId): Promise<readonly Inquiry[]> {
    const found = await this.inquiries.all(partitionOf(forum), [{ field: 'asker', is: '=', value: person }]);
    return found.map(({ inquiry }) => inquiry);
  }

  /** For good, with the answer. */
  async remove({ forum, id }: Pick<Inquiry, 'forum' | 'id'>): Promise<void> {
    const { partition, id: document } = placeOf(forum, id);
    await this.inquiries.remove(partition, document);
    this.changes += 1;
  }

  /** Oldest first. */
  async of(forum: ForumId, status: 'open' | 'answered'): Promise<readonly Inquiry[]> {
    const found = await this.inquiries.all(partitionOf(forum), [{ field: 'status', is: '=', value: status }]);
    return found.map(({ inquiry }) => inquiry).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  }
}

function placeOf(forum: ForumId, id: InquiryId): { partition: string; id: string } {
  return { partition: partitionOf(forum), id: `inquiry.${id}` };
}
