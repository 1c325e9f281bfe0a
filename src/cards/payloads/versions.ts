import { z } from 'zod';
import { count, key, language, typed } from './fields';

const ofMinutes = { language, forum: key, minutes: key };
const version = count.min(1);

export const versionsPayloads = [
  /** Chosen from a list. */
  z.object({ verb: z.literal('versions-choose'), language, chosen: typed(1023) }),
  z.object({ verb: z.literal('versions-show'), ...ofMinutes }),
  z.object({ verb: z.literal('version-changes'), ...ofMinutes, version }),
  z.object({ verb: z.literal('minutes-withdraw-ask'), ...ofMinutes }),
  z.object({ verb: z.literal('minutes-withdraw'), ...ofMinutes }),
  z.object({ verb: z.literal('minutes-restore'), ...ofMinutes, version: version.nullable() }),
] as const;
