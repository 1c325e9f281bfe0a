import { z } from 'zod';

/** What several payloads carry. */
export const language = z.enum(['da', 'en']);

export const askedQuestion = z.object({
  question: z.string().trim().min(1).max(1000),
  context: z.array(z.string().max(1000)).max(3).readonly(),
});

/** As the store makes them: ASCII without the characters its keys may not have. */
export const key = z
  .string()
  .max(1023)
  .regex(/^[!-~]+$/)
  .regex(/^[^/\\?#%]+$/);

export const count = z.number().int().min(0).max(100_000);

/** Characters of the days of reminders as somebody types them. */
export const REMINDERS_FIELD = 40;

/** A key chosen from a list; empty where nothing was. */
export const chosenKey = z.union([z.literal(''), key]).optional();

/** Inputs of forms. Clients send text for all of them, and leave out what was not filled in. */
export const typed = (longest: number) => z.string().max(longest).optional();
