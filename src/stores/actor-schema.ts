import { z } from 'zod';
import type { Actor } from '../domain/forums/access';
import { personId } from '../domain/shared/ids';

/** Who did something, as it is kept. */
export const actorSchema: z.ZodType<Actor, z.ZodTypeDef, unknown> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('operator') }),
  z.object({ kind: z.literal('person'), id: z.string().transform(personId), name: z.string() }),
]);
