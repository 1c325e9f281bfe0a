import { z } from 'zod';
import {
  feedbackId,
  REACTIONS,
  saysTheSame,
  type Feedback,
  type FeedbackPlace,
} from '../domain/feedback/feedback';
import { personId, type PersonId } from '../domain/shared/ids';
import type { DocumentStore, Page } from '../ports/document-store';
import { Collection, type PageRequest } from './collection';
import type { DocumentType } from './document-type';
import { judgedAnswerSchema } from './judged-answer-schema';

/** The document also bears its id, by which it is removed. */
type FeedbackDocument = Feedback & { readonly place: string };

const FEEDBACK: DocumentType<FeedbackDocument> = {
  name: 'feedback',
  upgrades: [],
  schema: z.object({
    place: z.string().min(1),
    by: z.string().min(1).transform(personId),
    at: z.string(),
    reaction: z.enum(REACTIONS),
    text: z.string().nullable(),
    answer: judgedAnswerSchema.nullable(),
  }),
};

/** Few enough for one partition: whoever judges the answers reads all of it. */
const PARTITION = 'feedback';

/** What people think of answers. */
export class FeedbackStore {
  private readonly feedback: Collection<FeedbackDocument>;

  constructor(store: DocumentStore) {
    this.feedback = new Collection(store, FEEDBACK, 'people');
  }

  /** The same once more changes nothing; something else replaces it, and keeps what it is about where that is not known any more. */
  async keep(place: FeedbackPlace, feedback: Feedback): Promise<void> {
    const id = feedbackId(place);
    await this.feedback.update({ partition: PARTITION, id }, (known) => {
      if (known !== null && saysTheSame(known, feedback)) return null;
      return { ...feedback, answer: feedback.answer ?? known?.answer ?? null, place: id };
    });
  }

  /** Newest first. */
  async list(request: PageRequest): Promise<Page<Feedback>> {
    const orderBy = { field: 'at', direction: 'descending' } as const;
    const { entries, cursor } = await this.feedback.page(PARTITION, { ...request, orderBy });
    return { entries: entries.map(withoutPlace), cursor };
  }

  async ofPerson(person: PersonId): Promise<readonly Feedback[]> {
    return (await this.documentsOf(person)).map(withoutPlace);
  }

  /** Resolves to how many there were. */
  async removeOf(person: PersonId): Promise<number> {
    const documents = await this.documentsOf(person);
    for (const { place } of documents) await this.feedback.remove(PARTITION, place);
    return documents.length;
  }

  private documentsOf(person: PersonId): Promise<readonly FeedbackDocument[]> {
    return this.feedback.all(PARTITION, [{ field: 'by', is: '=', value: person }]);
  }
}

function withoutPlace({ by, at, reaction, text, answer }: FeedbackDocument): Feedback {
  return { by, at, reaction, text, answer };
}
