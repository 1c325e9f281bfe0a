import { z } from 'zod';
import { MEETING_FILES } from '../../domain/files/file-claim';
import { key, language } from './fields';

export const filePayloads = [
  z.object({ verb: z.literal('file-link'), language, file: z.enum(MEETING_FILES), meeting: key }),
] as const;
