import { z } from 'zod';
import type { GivenAnswer } from '../domain/feedback/given-answer';
import type { Instant } from '../domain/shared/dates';
import { digest } from '../domain/shared/digest';
import { personId, type PersonId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { judgedAnswerSchema } from './judged-answer-schema';

/** The document also bears its id, by which it is removed, and a short form of the thread, by which it is found. */
type GivenAnswerDocument = GivenAnswer & { readonly place: string; readonly threadKey: string };

const GIVEN_ANSWER: DocumentType<GivenAnswerDocument> = {
  name: 'given-answer',
  upgrades: [],
  schema: z.object({
    place: z.string().min(1),
    threadKey: z.string().min(1),
    askedBy: z.string().min(1).transform(personId),
    conversation: z.string(),
    thread: z.string(),
    message: z.string(),
    at: z.string(),
    answer: judgedAnswerSchema,
  }),
};

/** Few enough for one partition: they stay for a day. */
const PARTITION = 'given-answers';
const MOST_AT_ONCE = 100;

/** What was answered lately, so that a thumb is kept with what it is about, whichever process it reaches. */
export class GivenAnswerStore {
  private readonly given: Collection<GivenAnswerDocument>;

  constructor(store: DocumentStore) {
    this.given = new Collection(store, GIVEN_ANSWER, 'people');
  }

  async remember(given: GivenAnswer): Promise<void> {
    const place = placeOf(given);
    const document = { ...given, place, threadKey: digest(given.thread) };
    await this.given.put({ partition: PARTITION, id: place }, document, 'any');
  }

  async of(message: Pick<GivenAnswer, 'conversation' | 'message'>): Promise<GivenAnswer | null> {
    const found = await this.given.get(PARTITION, placeOf(message));
    return found?.value ?? null;
  }

  async newestIn(thread: string): Promise<GivenAnswer | null> {
    const { entries } = await this.given.page(PARTITION, {
      where: [{ field: 'threadKey', is: '=', value: digest(thread) }],
      orderBy: { field: 'at', direction: 'descending' },
      limit: 1,
    });
    return entries[0] ?? null;
  }

  /** Resolves to how many; there may be more. */
  async removeBefore(until: Instant): Promise<number> {
    const { entries } = await this.given.page(PARTITION, {
      where: [{ field: 'at', is: '<', value: until }],
      limit: MOST_AT_ONCE,
    });
    return this.removeAll(entries);
  }

  async removeOf(person: PersonId): Promise<number> {
    return this.removeAll(await this.given.all(PARTITION, [{ field: 'askedBy', is: '=', value: person }]));
  }

  private async removeAll(documents: readonly GivenAnswerDocument[]): Promise<number> {
    for (const { place } of documents) await this.given.remove(PARTITION, place);
    return documents.length;
  }
}

function placeOf({ conversation, message }: Pick<GivenAnswer, 'conversation' | 'message'>): string {
  return digest(JSON.stringify([conversation, message]));
}
