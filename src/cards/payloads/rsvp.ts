import { z } from 'zod';
import { REPLY_KINDS } from '../../domain/attendance/rsvp';
import { chosenKey, count, key, language, typed } from './fields';

/** Characters of what a person may type into the form. */
export const SUBSTITUTE_FIELDS = { name: 120, organisation: 150 } as const;
/** Choices need a value; no id is this. */
export const SOMEBODY_ELSE = '-';

const ID = 1023;
/** The count of moves the card was made for. */
const revision = count;

export const rsvpPayloads = [
  /** Chosen from a list where the button belongs to no one meeting. */
  z.object({ verb: z.literal('rsvp-show'), language, meeting: chosenKey, choosing: z.boolean() }),
  /** Whose answer it is comes from who presses. */
  z.object({ verb: z.literal('rsvp-answer'), language, meeting: key, revision, reply: z.enum(REPLY_KINDS) }),
  z.object({
    verb: z.literal('rsvp-claim'),
    language,
    meeting: key,
    revision,
    seat: key,
    reply: z.enum(REPLY_KINDS),
  }),
  z.object({
    verb: z.literal('rsvp-substitute'),
    language,
    meeting: key,
    revision,
    /** Checked against those the person was offered. */
    candidate: typed(ID),
    name: typed(SUBSTITUTE_FIELDS.name),
    organisation: typed(SUBSTITUTE_FIELDS.organisation),
  }),
  /** What a proposed substitute says. */
  z.object({
    verb: z.literal('rsvp-consent'),
    language,
    meeting: key,
    revision,
    seat: key,
    accepted: z.boolean(),
  }),
] as const;
