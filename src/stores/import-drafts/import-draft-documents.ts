import { z } from 'zod';
import type { ImportDraft } from '../../domain/imports/import-draft';
import type { TaskCorrection } from '../../domain/minutes/corrections';
import type { Instant } from '../../domain/shared/dates';
import { draftId, forumId, minutesId, personId, type DraftId, type PersonId } from '../../domain/shared/ids';
import type { DocumentType } from '../document-type';

const person = z.string().min(1).transform(personId);
const draft = z.string().min(1).transform(draftId);

export const IMPORT_DRAFT: DocumentType<ImportDraft> = {
  name: 'import-draft',
  upgrades: [],
  schema: z.object({
    id: draft,
    person,
    source: z.string(),
    corrections: z.object({
      forumName: z.string().nullable(),
      date: z.string().nullable(),
      // Checked when they were made; here only told from something else.
      tasks: z.record(z.custom<TaskCorrection>((value) => typeof value === 'object' && value !== null)),
    }),
    confirmed: z.array(z.string()),
    state: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('open') }),
      z.object({ kind: z.literal('discarded') }),
      z.object({
        kind: z.literal('saved'),
        forum: z.string().transform(forumId),
        minutes: z.string().transform(minutesId),
        as: z.enum(['created', 'new-version', 'unchanged', 'withdrawn']),
      }),
    ]),
    batch: z.object({
      number: z.number().int().min(1),
      of: z.number().int().min(1),
      next: draft.nullable(),
      forumName: z.string().nullable(),
    }),
    expiresAt: z.string(),
  }),
};

/** Stands in one partition with those of everybody, so that what nobody comes back to is found. */
export interface DraftExpiry {
  readonly person: PersonId;
  readonly draft: DraftId;
  readonly expiresAt: Instant;
}

export const DRAFT_EXPIRY: DocumentType<DraftExpiry> = {
  name: 'import-draft-expiry',
  upgrades: [],
  schema: z.object({ person, draft, expiresAt: z.string() }),
};
