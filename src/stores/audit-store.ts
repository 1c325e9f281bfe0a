import { z } from 'zod';
import { AUDIT_ACTS, type AuditEntry } from '../domain/audit/audit-entry';
import { digest } from '../domain/shared/digest';
import { ConflictError } from '../domain/shared/errors';
import { forumId, type ForumId } from '../domain/shared/ids';
import type { DocumentStore } from '../ports/document-store';
import { authorSchema } from './actor-schema';
import { Collection } from './collection';
import type { DocumentType } from './document-type';
import { partitionOf } from './partitions';

const AUDIT: DocumentType<AuditEntry> = {
  name: 'audit',
  upgrades: [],
  schema: z.object({
    forum: z.string().transform(forumId),
    at: z.string(),
    by: authorSchema,
    act: z.enum(AUDIT_ACTS),
    subject: z.string(),
    choice: z.string().nullable(),
  }),
};

/** What was done in each forum, one document an entry: only added to. */
export class AuditStore {
  private readonly entries: Collection<AuditEntry>;

  constructor(store: DocumentStore) {
    this.entries = new Collection(store, AUDIT);
  }

  /** The same entry again changes nothing. */
  async append(entry: AuditEntry): Promise<void> {
    const { forum, at, act, subject, by, choice } = entry;
    const what = digest(JSON.stringify([act, subject, by, choice]));
    const place = { partition: partitionOf(forum), id: `audit.${at.replace(/[^\dTZ]/g, '')}.${what}` };
    try {
      await this.entries.put(place, entry, 'absent');
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }

  /** What was done to one subject, oldest first. */
  async of(forum: ForumId, subject: string): Promise<readonly AuditEntry[]> {
    return this.entries.all(partitionOf(forum), [{ field: 'subject', is: '=', value: subject }]);
  }
}
