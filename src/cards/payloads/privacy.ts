import { z } from 'zod';
import { language } from './fields';

/** Whose data it is comes from who presses. */
export const privacyPayloads = [
  z.object({ verb: z.literal('own-data-show'), language }),
  z.object({ verb: z.literal('own-data-export'), language }),
  z.object({ verb: z.literal('own-data-ask'), language }),
  z.object({ verb: z.literal('own-data-delete'), language }),
  z.object({
    verb: z.literal('own-data-mute'),
    language,
    what: z.enum(['meetings', 'answers']),
    muted: z.boolean(),
  }),
] as const;
