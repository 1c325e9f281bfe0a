import { z } from 'zod';
import { personId } from '../../domain/shared/ids';

export const personSchema = z.string().min(1).transform(personId);

export const standInSchema = z.object({
  name: z.string().min(1),
  organisation: z.string().nullable(),
  person: personSchema.nullable(),
});
