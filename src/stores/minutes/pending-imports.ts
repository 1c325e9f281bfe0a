import type { Instant } from '../../domain/shared/dates';
import type { ForumId } from '../../domain/shared/ids';
import type { DocumentStore } from '../../ports/document-store';
import { Collection } from '../collection';
import { partitionOf } from '../partitions';
import { PENDING_IMPORT, type PendingImport } from './minutes-documents';
import { pendingPlace } from './minutes-keys';

/** Marks of imports that have begun. What is still marked long afterwards was interrupted. */
export class PendingImports {
  private readonly marks: Collection<PendingImport>;

  constructor(store: DocumentStore) {
    this.marks = new Collection(store, PENDING_IMPORT);
  }

  async begin(forum: ForumId, mark: PendingImport): Promise<void> {
    const { partition, id } = this.placeOf(forum, mark);
    await this.marks.put({ partition, id }, mark, 'any');
  }

  async end(forum: ForumId, mark: PendingImport): Promise<void> {
    const { partition, id } = this.placeOf(forum, mark);
    await this.marks.remove(partition, id);
  }

  async begunBefore(forum: ForumId, until: Instant): Promise<readonly PendingImport[]> {
    return this.marks.all(partitionOf(forum), [{ field: 'startedAt', is: '<', value: until }]);
  }

  private placeOf(
    forum: ForumId,
    { minutes, contentHash }: PendingImport,
  ): { partition: string; id: string } {
    return pendingPlace(forum, { id: minutes, contentHash });
  }
}
