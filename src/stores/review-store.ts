import { z } from 'zod';
import type { SettledPair } from '../domain/people/settled-people';
import type { SettledQuestion } from '../domain/review/settled-question';
import { ConflictError } from '../domain/shared/errors';
import { forumId, reviewId, type ForumId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { actorSchema } from './actor-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const SETTLED: DocumentType<SettledQuestion> = {
  name: 'review-settled',
  upgrades: [],
  schema: z.object({
    id: z.string().min(1).transform(reviewId),
    forum: z.string().min(1).transform(forumId),
    question: z.string(),
    answer: z.string(),
    pair: z.object({ one: z.string(), other: z.string(), same: z.boolean() }).nullable(),
    by: actorSchema,
    at: z.string(),
  }),
};

/** What somebody answered in the review, by forum. */
export class ReviewStore {
  private readonly settled: Collection<SettledQuestion>;

  constructor(store: DocumentStore) {
    this.settled = new Collection(store, SETTLED);
  }

  /** The first answer counts. */
  async settle(question: SettledQuestion): Promise<void> {
    const place = { partition: partitionOf(question.forum), id: `review.${question.id}` };
    try {
      await this.settled.put(place, question, 'absent');
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  async list(forum: ForumId): Promise<readonly SettledQuestion[]> {
    return this.settled.all(partitionOf(forum));
  }

  /** Which names somebody said are one person's, or two people's. */
  async people(forum: ForumId): Promise<readonly SettledPair[]> {
    return (await this.list(forum)).flatMap(({ pair }) => (pair === null ? [] : [pair]));
  }
}
