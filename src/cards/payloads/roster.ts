import { z } from 'zod';
import { chosenKey, count, key, language } from './fields';

/** Inputs of one page of people. */
export const ROSTER_SLOTS = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'] as const;
type Slot = (typeof ROSTER_SLOTS)[number];

/** Nothing is decided about the person. */
export const UNDECIDED = '=';
/** Before the id of a seat. */
export const SEAT_PREFIX = 'seat.';

const choice = z
  .union([
    z.enum([UNDECIDED, 'member', 'new-seat', 'restore', 'end-access', 'free-seat', 'end-seat']),
    z
      .string()
      .max(1000)
      .regex(/^seat\.[!-~]+$/),
  ])
  .optional();
const slots = Object.fromEntries(ROSTER_SLOTS.map((slot) => [slot, choice])) as Record<Slot, typeof choice>;

export const rosterPayloads = [
  /** Without a forum: the one chosen in the form. */
  z.object({ verb: z.literal('roster-show'), language, forum: chosenKey, page: count }),
  z.object({
    verb: z.literal('roster-save'),
    language,
    forum: key,
    page: count,
    /** Whose inputs these are, in their order; checked against who is there by then. */
    people: z.array(z.string().min(1).max(300)).max(ROSTER_SLOTS.length).readonly(),
    ...slots,
  }),
] as const;
