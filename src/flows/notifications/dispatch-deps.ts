import type { Utterance } from '../../domain/message';
import type { Notification } from '../../domain/notifications/notification';
import type { Pacing } from '../../domain/notifications/pacing';
import type { SendingRules } from '../../domain/notifications/sending-hours';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { Messenger } from '../../ports/messenger';
import type { ConversationStore } from '../../stores/conversation-store';
import type { OutboxStore } from '../../stores/outbox-store';
import type { OutboxTurnStore } from '../../stores/outbox-turn-store';
import type { PreferencesStore } from '../../stores/preferences-store';

/** How one instance goes about sending. */
export interface DispatchSettings {
  /** This instance, told apart from all others. */
  readonly holder: string;
  readonly rules: SendingRules;
  /** Sends under way at once; so many may be repeated when the process is killed. */
  readonly lanes: number;
  /** How long a claimed entry belongs to its sender: longer than any send takes. */
  readonly leaseMs: number;
  /** How long the turn to send lasts when nothing is heard of its holder. */
  readonly turnMs: number;
}

export interface DispatchDeps {
  readonly outbox: OutboxStore;
  readonly turns: OutboxTurnStore;
  readonly conversations: ConversationStore;
  readonly preferences: PreferencesStore;
  readonly messenger: Messenger;
  /** What there is to say now; null where nothing is left of it. */
  readonly compose: (notification: Notification) => Promise<Utterance | null>;
  readonly pacing: Pacing;
  readonly clock: Clock;
  readonly log: Log;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly settings: DispatchSettings;
}

/** Turns true when the process is to end: what is under way is finished, and nothing new begun. */
export interface Stopping {
  readonly aborted: boolean;
}
