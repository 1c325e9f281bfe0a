import { z } from 'zod';
import { CONVERSATION_KINDS } from '../../domain/notifications/notification';
import { key, language, typed } from './fields';

/** Characters of the name somebody may type. */
export const FORUM_NAME = 150;

export const notificationPayloads = [
  z.object({ verb: z.literal('connect-forum'), language, name: typed(FORUM_NAME) }),
  /** The forum is chosen in the form. */
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
