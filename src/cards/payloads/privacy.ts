import { z } from 'zod';
import { MUTABLE_KINDS } from '../../domain/messages/privacy';
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
    what: z.enum(MUTABLE_KINDS),
    muted: z.boolean(),
  }),
] as const;
