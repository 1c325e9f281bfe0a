import { z } from 'zod';
import { PLAIN_STATUSES } from '../../domain/attendance/registration';
import { count, key, language, typed } from './fields';

/** Characters of what a person may type into the forms. */
export const PERSON_FIELDS = { name: 120, organisation: 150, items: 60 } as const;
/** Choices need a value; no key of a person is this. */
export const NEW_PERSON = '+';
/** The status stays what it is. */
export const AS_NOW = '=';

/** Inputs of one page of people. */
export const SLOTS = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'] as const;
export type Slot = (typeof SLOTS)[number];

const status = z.enum([...PLAIN_STATUSES, AS_NOW]).optional();
const slots = Object.fromEntries(SLOTS.map((slot) => [slot, status])) as Record<Slot, typeof status>;
const person = z.string().min(1).max(300);

export const registrationPayloads = [
  z.object({ verb: z.literal('attendance-show'), language, meeting: key }),
  z.object({ verb: z.literal('registration-open'), language, meeting: key, page: count }),
  z.object({
    verb: z.literal('registration-save'),
    language,
    meeting: key,
    page: count,
    /** Whose inputs these are, in their order. */
    people: z.array(person).max(SLOTS.length).readonly(),
    ...slots,
  }),
  z.object({ verb: z.literal('registration-person'), language, meeting: key, who: typed(300) }),
  z.object({
    verb: z.literal('registration-save-person'),
    language,
    meeting: key,
    /** Null adds somebody. */
    person: person.nullable(),
    name: typed(PERSON_FIELDS.name),
    organisation: typed(PERSON_FIELDS.organisation),
    status: z.enum([...PLAIN_STATUSES, 'substitute', 'partial']).optional(),
    substitute: typed(PERSON_FIELDS.name),
    items: typed(PERSON_FIELDS.items),
    awayFrom: typed(PERSON_FIELDS.items),
  }),
] as const;
