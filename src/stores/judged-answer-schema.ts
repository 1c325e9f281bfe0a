import { z } from 'zod';
import { forumId, minutesId } from '../domain/shared/ids';

/** What feedback is about, as feedback and the answers that were given hold it. */
export const judgedAnswerSchema = z.object({
  question: z.string().nullable(),
  status: z.enum(['answered', 'noAnswer', 'clarify', 'refused']),
  language: z.enum(['da', 'en']),
  content: z.string(),
  citations: z.array(
    z.object({
      forum: z.string().transform(forumId),
      minutes: z.string().transform(minutesId),
      version: z.number(),
      item: z.number(),
    }),
  ),
  version: z.string(),
});
