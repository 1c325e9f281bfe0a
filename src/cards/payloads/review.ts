import { z } from 'zod';
import { chosenKey, count, key, language, typed } from './fields';

/** Characters of what a person may type into the forms. */
export const REVIEW_FIELDS = { name: 150, task: 500, date: 10 } as const;

const question = z.string().regex(/^[0-9a-f]{24}$/);

export const reviewPayloads = [
  z.object({
    verb: z.literal('review-show'),
    language,
    /** None where it has to be chosen. */
    forum: chosenKey,
    /** The question to go on behind; null begins. */
    after: question.nullable(),
    handled: count,
  }),
  z.object({ verb: z.literal('review-open'), language, forum: key, question, handled: count }),
  z.object({ verb: z.literal('review-form'), language, forum: key, question, handled: count }),
  z.object({
    verb: z.literal('review-answer'),
    language,
    forum: key,
    question,
    handled: count,
    choice: z.enum([
      'keep',
      'date',
      'forum',
      'withdraw',
      'owner',
      'confirm',
      'correct',
      'dismiss',
      'same',
      'different',
    ]),
    /** Of a forum or a person. */
    name: typed(REVIEW_FIELDS.name),
    date: typed(REVIEW_FIELDS.date),
    task: typed(REVIEW_FIELDS.task),
    owner: typed(REVIEW_FIELDS.name),
    due: typed(REVIEW_FIELDS.date),
  }),
] as const;
