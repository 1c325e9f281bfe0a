import { z } from 'zod';
import type { AuditAuthor } from '../domain/audit/audit-entry';
import type { Actor } from '../domain/forums/access';
import { personId } from '../domain/shared/ids';

const operator = z.object({ kind: z.literal('operator') });
const person = z.object({
  kind: z.literal('person'),
  id: z.string().transform(personId),
  name: z.string(),
});

/** Who did something, as it is kept. */
export const actorSchema: z.ZodType<Actor, z.ZodTypeDef, unknown> = z.discriminatedUnion('kind', [
  operator,
  person,
]);

export const authorSchema: z.ZodType<AuditAuthor, z.ZodTypeDef, unknown> = z.discriminatedUnion('kind', [
  operator,
  person,
  z.object({ kind: z.literal('bot') }),
]);
