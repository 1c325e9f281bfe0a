import path from 'node:path';
import { createIcsWriter } from '../adapters/calendar/ics-writer';
import { createDocumentReader } from '../adapters/documents/create-document-reader';
import { entraCredential } from '../adapters/entra/entra-credential';
import { openCosmosStore } from '../adapters/cosmos/open-cosmos-store';
import { openPassageIndex } from '../adapters/search/open-passage-index';
import { openSqliteStore } from '../adapters/sqlite/open-sqlite-store';
import { createPinoLog } from '../adapters/system/pino-log';
import { systemClock } from '../adapters/system/system-clock';
import type { Config } from '../config';
import type { UnclaimedForums } from '../domain/forums/access';
import type { CalendarWriter } from '../ports/calendar-writer';
import type { Clock } from '../ports/clock';
import type { DocumentReader } from '../ports/document-reader';
import type { DocumentStore } from '../ports/document-store';
import type { Log } from '../ports/log';
import type { PassageIndex } from '../ports/passage-index';
import { AttendanceSettingsStore } from '../stores/attendance-settings-store';
import { AttendanceStore } from '../stores/attendance-store';
import { AuditStore } from '../stores/audit-store';
import { ConnectionStore } from '../stores/connection-store';
import { ConversationStore } from '../stores/conversation-store';
import type { WriteWithModelDeps } from '../flows/answers/write-with-model';
import type { SimilarItemsDeps } from '../flows/embeddings/similar-items';
import { FeedbackStore } from '../stores/feedback-store';
import { GivenAnswerStore } from '../stores/given-answer-store';
import { ForumStore } from '../stores/forum-store';
import { ImportDraftStore } from '../stores/import-draft-store';
import { InquiryStore } from '../stores/inquiry-store';
import { MeetingJoinStore } from '../stores/meeting-join-store';
import { MeetingStore } from '../stores/meeting-store';
import { MinutesStore } from '../stores/minutes-store';
import { OutboxStore } from '../stores/outbox-store';
import { PreferencesStore } from '../stores/preferences-store';
import { RsvpStore } from '../stores/rsvp-store';
import { SeatStore } from '../stores/seat-store';
import { SeenMembersStore } from '../stores/seen-members-store';
import { ReviewStore } from '../stores/review-store';
import { TaskStore } from '../stores/task-store';
import { createEmbedding, type Embedding } from './embedding';
import { createWriter } from './writer';

/** What every flow is made of: the open store and index, and the repositories over them. */
export interface Core {
  readonly reader: DocumentReader;
  readonly store: DocumentStore;
  readonly forums: ForumStore;
  readonly minutes: MinutesStore;
  readonly meetings: MeetingStore;
  readonly tasks: TaskStore;
  readonly drafts: ImportDraftStore;
  readonly audit: AuditStore;
  readonly inquiries: InquiryStore;
  readonly feedback: FeedbackStore;
  readonly given: GivenAnswerStore;
  readonly review: ReviewStore;
  readonly seats: SeatStore;
  readonly seenMembers: SeenMembersStore;
  readonly rsvps: RsvpStore;
  readonly attendance: AttendanceStore;
  readonly joins: MeetingJoinStore;
  readonly attendanceSettings: AttendanceSettingsStore;
  readonly connections: ConnectionStore;
  readonly conversations: ConversationStore;
  readonly preferences: PreferencesStore;
  readonly outbox: OutboxStore;
  /** Calls back whenever this process has appended to the outbox. */
  whenAppended(listener: () => void): void;
  readonly index: PassageIndex;
  readonly calendar: CalendarWriter;
  /** Null without a model. */
  readonly writer: WriteWithModelDeps | null;
  /** Null without an embedding model. */
  readonly embedding: Embedding | null;
  /** The part of it that questions need. */
  readonly similar: SimilarItemsDeps | null;
  readonly clock: Clock;
  /** IANA name. */
  readonly timeZone: string;
  readonly log: Log;
  readonly unclaimed: UnclaimedForums;
  close(): Promise<void>;
}

const INDEX_FILE = 'index.db';

/**
 * Opens store and index as the configuration says.
 * Errors: `store-unavailable`, `store-corrupt`, `index-unavailable`; nothing stays open then.
 */
export async function composeCore(config: Config, log = createLog(config)): Promise<Core> {
  const store = await openStore(config);
  try {
    const index = await openPassageIndex(path.join(config.dataDir, INDEX_FILE), log);
    const embedding = await createEmbedding(config, log);
    return {
      reader: createDocumentReader(),
      store,
      forums: new ForumStore(store),
      minutes: new MinutesStore(store, log),
      meetings: new MeetingStore(store),
      tasks: new TaskStore(store),
      drafts: new ImportDraftStore(store),
      audit: new AuditStore(store),
      inquiries: new InquiryStore(store),
      feedback: new FeedbackStore(store),
      given: new GivenAnswerStore(store),
      review: new ReviewStore(store),
      seats: new SeatStore(store),
      seenMembers: new SeenMembersStore(store),
      rsvps: new RsvpStore(store),
      attendance: new AttendanceStore(store),
      joins: new MeetingJoinStore(store),
      attendanceSettings: new AttendanceSettingsStore(store),
      connections: new ConnectionStore(store),
      conversations: new ConversationStore(store),
      preferences: new PreferencesStore(store),
      ...outboxOver(store),
      index,
      calendar: createIcsWriter(config.timeZone),
      writer: createWriter(config, log),
      embedding,
      similar: embedding?.similar ?? null,
      clock: systemClock,
      timeZone: config.timeZone,
      log,
      unclaimed: config.botId === null ? 'everyone' : 'nobody',
      close: async () => {
        await embedding?.vectors.close();
        await index.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

function outboxOver(store: DocumentStore): Pick<Core, 'outbox' | 'whenAppended'> {
  const listeners: (() => void)[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    outbox: new OutboxStore(store, tell),
    whenAppended: (listener) => {
      listeners.push(listener);
    },
  };
}

export function createLog(config: Config): Log {
  return createPinoLog({ level: config.logLevel });
}

async function openStore(config: Config): Promise<DocumentStore> {
  if (config.store === 'sqlite' || config.cosmosEndpoint === null) return openSqliteStore(config.dataDir);
  return openCosmosStore({
    endpoint: config.cosmosEndpoint,
    database: config.cosmosDatabase,
    credential:
      config.cosmosKey === null
        ? { token: await entraCredential(config.botType === 'UserAssignedMSI' ? config.botId : null) }
        : { key: config.cosmosKey },
  });
}
