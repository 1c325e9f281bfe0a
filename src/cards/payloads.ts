import { z } from 'zod';

/** What a button sends back. Who pressed it is never in here: that comes from the activity. */
const language = z.enum(['da', 'en']);
const askedQuestion = z.object({
  question: z.string().trim().min(1).max(1000),
  context: z.array(z.string().max(1000)).max(3).readonly(),
});
/** As the store makes them: ASCII without the characters its keys may not have. */
const key = z
  .string()
  .max(1023)
  .regex(/^[!-~]+$/)
  .regex(/^[^/\\?#]+$/);
/** Characters of a place in a list that a button can carry twice without making its card too large. */
export const CURSOR_LIMIT = 4000;
const count = z.number().int().min(0).max(100_000);

const payloadSchema = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('ask'), language, asked: askedQuestion }),
  z.object({ verb: z.literal('show-help'), language }),
  z.object({
    verb: z.literal('show-list'),
    language,
    list: z.enum(['forums', 'meetings', 'minutes', 'tasks']),
    cursor: z.string().max(CURSOR_LIMIT).nullable(),
    skip: count,
  }),
  z.object({
    verb: z.literal('show-item'),
    language,
    forum: key,
    minutes: key,
    item: count,
    page: count,
    back: askedQuestion.nullable(),
  }),
]);

export type Payload = z.infer<typeof payloadSchema>;
type Verb = Payload['verb'];
export type PayloadOf<V extends Verb> = Extract<Payload, { readonly verb: V }>;

/** Null for what no card of this version sends: older cards, other apps, made-up data. */
export function decodePayload(value: unknown): Payload | null {
  const decoded = payloadSchema.safeParse(value);
  return decoded.success ? decoded.data : null;
}
