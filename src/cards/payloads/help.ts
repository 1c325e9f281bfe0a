import { z } from 'zod';
import { language } from './fields';

export const helpPayloads = [z.object({ verb: z.literal('show-help'), language })] as const;
