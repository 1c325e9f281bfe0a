import type { Utterance } from '../../../src/domain/message';
import type { Conversation } from '../../../src/domain/notifications/conversation';
import type { Notification } from '../../../src/domain/notifications/notification';
import { Pacing } from '../../../src/domain/notifications/pacing';
import { addMs } from '../../../src/domain/shared/time';
import type { DispatchDeps } from '../../../src/flows/notifications/dispatch-deps';
import { ConversationStore } from '../../../src/stores/conversation-store';
import { OutboxStore } from '../../../src/stores/outbox-store';
import { OutboxTurnStore } from '../../../src/stores/outbox-turn-store';
import { PreferencesStore } from '../../../src/stores/preferences-store';
import type { DocumentStore } from '../../../src/ports/document-store';
import type { Delivered, Messenger } from '../../../src/ports/messenger';
import { sampleNotification } from '../../domain/notifications/sample-notification';
import { RecordingLog } from '../../support/recording-log';

export const START = '2026-03-03T09:00:00.000Z';

/** A clock that stands still unless somebody waits. */
class SteppingClock {
  private at = START;

  now(): string {
    return this.at;
  }

  set(at: string): void {
    this.at = at;
  }

  readonly wait = (milliseconds: number): Promise<void> => {
    this.at = addMs(this.at, milliseconds);
    return Promise.resolve();
  };
}

interface Said {
  readonly conversation: string;
  readonly utterance: Utterance;
  readonly at: string;
}

/** Takes what it is given, unless a test has put another answer in the queue. */
class RecordingMessenger implements Messenger {
  readonly said: Said[] = [];
  readonly answers: Delivered[] = [];
  /** Called before an answer is given. */
  before: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly clock: SteppingClock) {}

  async send({ id }: Conversation, utterance: Utterance): Promise<Delivered> {
    await this.before();
    const answer = this.answers.shift() ?? { kind: 'sent', activity: `a${this.said.length + 1}` };
    if (answer.kind === 'sent') this.said.push({ conversation: id, utterance, at: this.clock.now() });
    return answer;
  }
}

export interface DispatchBench extends DispatchDeps {
  readonly clock: SteppingClock;
  readonly messenger: RecordingMessenger;
  readonly log: RecordingLog;
}

/** A dispatcher over a store, with time, chance and the service in the hands of the test. */
export function dispatchBench(store: DocumentStore, given: Partial<DispatchDeps> = {}): DispatchBench {
  const clock = new SteppingClock();
  return {
    outbox: new OutboxStore(store),
    turns: new OutboxTurnStore(store),
    conversations: new ConversationStore(store),
    preferences: new PreferencesStore(store),
    compose: ({ id }) =>
      Promise.resolve({
        message: { kind: 'notice', notice: { kind: 'failed', reference: id } },
        language: 'da',
      }),
    pacing: new Pacing(),
    random: () => 0,
    wait: clock.wait,
    settings: { holder: 'one', rules: { kind: 'always' }, lanes: 4, leaseMs: 60_000, turnMs: 30_000 },
    ...given,
    clock,
    messenger: new RecordingMessenger(clock),
    log: new RecordingLog(),
  };
}

/** The n-th of many, to the conversation of that name, due at the start unless said otherwise. */
export function numbered(n: number, to: string, dueAt = START): Notification {
  return sampleNotification({
    subject: `minutes.${n}`,
    slot: String(n),
    receiver: { kind: 'conversation', conversation: to },
    dueAt,
  });
}
