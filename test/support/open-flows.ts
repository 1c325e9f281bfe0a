import { createDocumentReader } from '../../src/adapters/documents/create-document-reader';
import { openSqliteStore } from '../../src/adapters/sqlite/open-sqlite-store';
import type { UnclaimedForums } from '../../src/domain/forums/access';
import type { IngestDeps } from '../../src/flows/ingest-minutes';
import { AuditStore } from '../../src/stores/audit-store';
import { ConnectionStore } from '../../src/stores/connection-store';
import { ForumStore } from '../../src/stores/forum-store';
import { MeetingStore } from '../../src/stores/meeting-store';
import { MinutesStore } from '../../src/stores/minutes-store';
import { OutboxStore } from '../../src/stores/outbox-store';
import { ReviewStore } from '../../src/stores/review-store';
import { TaskStore } from '../../src/stores/task-store';
import { tempFolder } from './temp-folder';

export interface Flows extends IngestDeps {
  readonly audit: AuditStore;
  readonly review: ReviewStore;
  readonly unclaimed: UnclaimedForums;
  /** IANA name. */
  readonly timeZone: string;
  readonly writer: null;
  close(): Promise<void>;
}

/** The flows' dependencies over an embedded store in a folder of its own. */
export async function openFlows(unclaimed: UnclaimedForums = 'everyone'): Promise<Flows> {
  const folder = tempFolder();
  const store = await openSqliteStore(folder.path);
  return {
    reader: createDocumentReader(),
    forums: new ForumStore(store),
    minutes: new MinutesStore(store),
    meetings: new MeetingStore(store),
    tasks: new TaskStore(store),
    audit: new AuditStore(store),
    review: new ReviewStore(store),
    connections: new ConnectionStore(store),
    outbox: new OutboxStore(store),
    clock: { now: () => '2026-01-05T08:00:00.000Z' },
    timeZone: 'Europe/Copenhagen',
    unclaimed,
    writer: null,
    close: async () => {
      await store.close();
      folder.remove();
    },
  };
}
