import { z } from 'zod';
import { askedQuestion, chosenKey, count, key, language } from './fields';

export const askingPayloads = [
  z.object({ verb: z.literal('ask'), language, asked: askedQuestion }),
  z.object({
    verb: z.literal('show-item'),
    language,
    forum: key,
    minutes: key,
    item: count,
    /** Cards from before versions were told apart lack it. */
    version: count.min(1).optional(),
    page: count,
    back: askedQuestion.nullable(),
  }),
  /** Chosen from a list. */
  z.object({ verb: z.literal('minutes-open'), language, chosen: chosenKey }),
] as const;
