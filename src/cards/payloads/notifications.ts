import { z } from 'zod';
import { CONVERSATION_KINDS } from '../../domain/notifications/notification';
import { key, language } from './fields';

export const notificationPayloads = [
  /** The forum is chosen in the form. */
  z.object({ verb: z.literal('connect-forum'), language, forum: key.optional() }),
  z.object({ verb: z.literal('disconnect-forum'), language, forum: key.optional() }),
  z.object({
    verb: z.literal('mute-notifications'),
    language,
    forum: key,
    kind: z.enum(CONVERSATION_KINDS),
    muted: z.boolean(),
  }),
  z.object({ verb: z.literal('retry-undelivered'), language }),
] as const;
