import { z } from 'zod';
import { count, language } from './fields';

/** Characters of a place in a list that a button can carry twice without making its card too large. */
export const CURSOR_LIMIT = 4000;

export const listPayloads = [
  z.object({
    verb: z.literal('show-list'),
    language,
    list: z.enum(['forums', 'meetings', 'minutes', 'tasks']),
    cursor: z.string().max(CURSOR_LIMIT).nullable(),
    skip: count,
  }),
] as const;
