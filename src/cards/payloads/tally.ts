import { z } from 'zod';
import { REPLY_KINDS } from '../../domain/attendance/rsvp';
import { count, key, language, typed } from './fields';
import { SUBSTITUTE_FIELDS } from './rsvp';

const ID = 1023;

export const tallyPayloads = [
  z.object({ verb: z.literal('tally-show'), language, meeting: key }),
  z.object({ verb: z.literal('tally-chase'), language, meeting: key }),
  z.object({ verb: z.literal('tally-list'), language, meeting: key }),
  z.object({ verb: z.literal('behalf-open'), language, meeting: key }),
  z.object({
    verb: z.literal('behalf-save'),
    language,
    meeting: key,
    revision: count,
    seat: typed(ID),
    reply: z.enum(REPLY_KINDS).optional(),
    name: typed(SUBSTITUTE_FIELDS.name),
    organisation: typed(SUBSTITUTE_FIELDS.organisation),
  }),
] as const;
