import { z } from 'zod';
import { chosenKey, key, language, REMINDERS_FIELD, typed } from './fields';

/** Characters of what a person may type into the form. */
export const PLAN_FIELDS = { place: 200, link: 500 } as const;

/** What clients make of dates and times; the form tells what is wrong with it. */
const DAY_OR_TIME = 40;

export const planningPayloads = [
  /** Chosen from a list where the button belongs to no one meeting. */
  z.object({ verb: z.literal('meeting-show'), language, meeting: chosenKey }),
  /** `meeting` null plans a new one; the forum may come from a list. */
  z.object({ verb: z.literal('plan-open'), language, forum: chosenKey, meeting: key.nullable() }),
  z.object({
    verb: z.literal('plan-save'),
    language,
    forum: key,
    meeting: key.nullable(),
    date: typed(DAY_OR_TIME),
    startTime: typed(DAY_OR_TIME),
    endTime: typed(DAY_OR_TIME),
    place: typed(PLAN_FIELDS.place),
    onlineLink: typed(PLAN_FIELDS.link),
    answerBy: typed(DAY_OR_TIME),
    remindBefore: typed(REMINDERS_FIELD),
  }),
  z.object({ verb: z.literal('cancel-ask'), language, meeting: key }),
  z.object({ verb: z.literal('cancel-meeting'), language, meeting: key }),
] as const;
