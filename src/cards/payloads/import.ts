import { z } from 'zod';
import { count, key, language, typed } from './fields';

/** Characters of what a person may type into the forms. */
export const IMPORT_FIELDS = { text: 100_000, forumName: 150, task: 500, owner: 150 } as const;

/** In the list of forums: the one that is typed. No forum has this name. */
export const OTHER_FORUM = '-';

const draft = z.string().regex(/^[0-9a-f]{24}$/);
/** As date fields send it; empty when it was cleared. */
const date = z
  .string()
  .regex(/^(?:(?:19|20)\d{2}-\d{2}-\d{2})?$/)
  .refine((value) => value === '' || new Date(value).toISOString().startsWith(value))
  .optional();

export const importPayloads = [
  z.object({ verb: z.literal('import-read'), language, text: typed(IMPORT_FIELDS.text) }),
  z.object({ verb: z.literal('import-review'), language, draft }),
  z.object({ verb: z.literal('import-details'), language, draft }),
  z.object({
    verb: z.literal('import-set-details'),
    language,
    draft,
    /** Chosen from a list. */
    forum: typed(IMPORT_FIELDS.forumName),
    otherForum: typed(IMPORT_FIELDS.forumName),
    date,
  }),
  z.object({ verb: z.literal('import-task'), language, draft, at: count }),
  z.object({
    verb: z.literal('import-set-task'),
    language,
    draft,
    at: count,
    taskKey: key,
    decision: z.enum(['confirm', 'dismiss']),
    task: typed(IMPORT_FIELDS.task),
    owner: typed(IMPORT_FIELDS.owner),
    due: date,
  }),
  z.object({
    verb: z.literal('import-confirm-rest'),
    language,
    draft,
    /** The task whose form is filled in, which is confirmed as it stands there. */
    taskKey: key.optional(),
    task: typed(IMPORT_FIELDS.task),
    owner: typed(IMPORT_FIELDS.owner),
    due: date,
  }),
  z.object({ verb: z.literal('import-save'), language, draft }),
  z.object({ verb: z.literal('import-discard'), language, draft }),
] as const;
