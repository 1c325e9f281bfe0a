import { z } from 'zod';
import { ADDITION_LIMIT, ANSWER_LIMIT } from '../../domain/inquiries/inquiry';
import { count, key, language, typed } from './fields';

/** Items that came close; a card has no room for more. */
export const NEAR_LIMIT = 3;

const question = z.string().trim().min(1).max(1000);
const near = z
  .array(z.object({ forum: key, minutes: key, item: count }))
  .max(NEAR_LIMIT)
  .readonly();

export const inquiryPayloads = [
  z.object({ verb: z.literal('inquiry-form'), language, question, near }),
  /** The forum comes from the list where there are several. */
  z.object({
    verb: z.literal('inquiry-send'),
    language,
    question,
    near,
    forum: key.optional(),
    addition: typed(ADDITION_LIMIT),
  }),
  z.object({ verb: z.literal('inquiry-withdraw'), language, forum: key, inquiry: key }),
  z.object({ verb: z.literal('inquiry-open'), language, forum: key, inquiry: key }),
  z.object({
    verb: z.literal('inquiry-answer'),
    language,
    forum: key,
    inquiry: key,
    text: typed(ANSWER_LIMIT),
    /** Its place among those that came close. */
    item: typed(20),
  }),
  z.object({ verb: z.literal('inquiry-list'), language }),
] as const;
