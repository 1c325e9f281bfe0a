import { z } from 'zod';

const words = z.string().regex(/\S/);
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value));
/** Midnight is the end of its day. */
const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const itemNumber = z.number().int().min(0);

const participant = z.strictObject({
  name: words,
  title: words.nullable(),
  organisation: words.nullable(),
  party: words.nullable(),
  roles: z.array(
    z.enum([
      'chair',
      'co-chair-regional',
      'co-chair-municipal',
      'facilitator',
      'minute-taker',
      'secretariat',
      'member',
    ]),
  ),
  absent: z.boolean(),
  substitutedBy: words.nullable(),
});

const item = z.strictObject({
  number: z.number().int().min(0),
  title: z.string(),
  caseNumber: words.nullable(),
  recommendations: z.array(words),
  caseText: words.nullable(),
  decision: z.string().nullable(),
  outcome: z.enum([
    'taken-note',
    'approved',
    'discussed',
    'decided',
    'postponed',
    'no-remarks',
    'empty',
    'other',
  ]),
  attachments: z.array(words),
  absences: z.array(words),
});

const task = z.strictObject({
  item: itemNumber,
  quote: words,
  task: words,
  owner: words.nullable(),
  ownerKind: z.enum(['person', 'organisation', 'group', 'unassigned']),
  due: date.nullable(),
  dueText: words.nullable(),
  recurrence: z.enum(['weekly', 'monthly', 'quarterly', 'yearly']).nullable(),
  condition: words.nullable(),
  section: z.enum(['decision', 'case', 'unheaded']),
});

/** What the command line prints for a file, to the letter: nothing missing, nothing besides, no impossible values. */
export const parseOutputSchema = z.strictObject({
  file: words,
  forum: z.strictObject({ name: words.nullable(), inferred: z.boolean() }),
  level: z.enum(['politisk', 'direktør', 'chef/fagligt', 'drift', 'administrativ']).nullable(),
  date: date.nullable(),
  startTime: time.nullable(),
  endTime: time.nullable(),
  place: words.nullable(),
  caseNumber: words.nullable(),
  participants: z.array(participant),
  absences: z.array(words),
  substitutes: z.array(z.strictObject({ for: words, by: words })),
  items: z.array(item),
  tasks: z.array(task),
  wishes: z.array(z.strictObject({ item: itemNumber, quote: words })),
  warnings: z.array(
    z.strictObject({
      code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
      message: words,
      quote: z.string().nullable(),
    }),
  ),
});
