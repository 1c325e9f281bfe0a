import { z } from 'zod';
import { SECTORS } from '../../domain/attendance/sector';
import { ROLES } from '../../domain/minutes/model';
import { chosenKey, key, language, REMINDERS_FIELD, typed } from './fields';

/** Characters of what a person may type into the forms. */
export const SEAT_FIELDS = { name: 120, title: 150, organisation: 150, days: 2 } as const;

const ID = 1023;
/** Choices need a value; no id is made of these. */
export const NEW_SEAT = '+';
export const NOBODY = '-';
/** As date fields send it; empty when it was cleared. */
const day = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/)
  .optional();

export const seatsPayloads = [
  /** Without a forum: the one chosen in the form. */
  z.object({ verb: z.literal('seats-show'), language, forum: chosenKey }),
  /** `which` comes from a list. */
  z.object({ verb: z.literal('seat-open'), language, forum: key, which: typed(ID) }),
  z.object({
    verb: z.literal('seat-save'),
    language,
    forum: key,
    seat: key.nullable(),
    name: typed(SEAT_FIELDS.name),
    jobTitle: typed(SEAT_FIELDS.title),
    organisation: typed(SEAT_FIELDS.organisation),
    sector: z.enum(SECTORS).optional(),
    role: z.enum(ROLES).optional(),
    /** Checked against the people the forum knows. */
    person: typed(ID),
    firstDay: day,
    lastDay: day,
    substitute: typed(SEAT_FIELDS.name),
    substituteOrganisation: typed(SEAT_FIELDS.organisation),
  }),
  z.object({ verb: z.literal('seats-adopt'), language, forum: key }),
  z.object({ verb: z.literal('seats-asking'), language, forum: key }),
  z.object({
    verb: z.literal('seats-asking-save'),
    language,
    forum: key,
    answerDays: typed(SEAT_FIELDS.days),
    remindBefore: typed(REMINDERS_FIELD),
  }),
  z.object({ verb: z.literal('seats-names'), language, forum: key, shown: z.boolean() }),
] as const;
