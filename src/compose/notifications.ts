import { setTimeout as pause } from 'node:timers/promises';
import { randomReference } from '../adapters/system/random-reference';
import { repeat } from '../adapters/system/repeat';
import type { Config } from '../config';
import type { Language } from '../domain/answers/answer';
import type { Message } from '../domain/message';
import { isMeetingContent, type Notification } from '../domain/notifications/notification';
import { Pacing } from '../domain/notifications/pacing';
import type { SendingRules } from '../domain/notifications/sending-hours';
import type { Instant } from '../domain/shared/dates';
import { dispatchNotifications } from '../flows/dispatch-notifications';
import { composeMeetingNotification } from '../flows/attendance/compose-meeting-notification';
import { composeRosterNotice } from '../flows/roster/compose-roster-notice';
import { composeInquiry } from '../flows/inquiries/compose-inquiry';
import { composeNotification } from '../flows/notifications/compose-notification';
import type { DispatchDeps, DispatchSettings } from '../flows/notifications/dispatch-deps';
import type { Messenger } from '../ports/messenger';
import { OutboxTurnStore } from '../stores/outbox-turn-store';
import type { Core } from './core';

export interface Sending {
  readonly messenger: Messenger;
  /** What a whole channel reads has no asker whose language could be followed. */
  readonly language: Language;
  readonly settings: DispatchSettings;
}

export interface Dispatching {
  /** Finishes what is being sent, begins nothing new, and leaves the turn to others. */
  stop(): Promise<void>;
}

/** What other processes append is found this late at most. */
const LOOK_EVERY_MS = 15_000;
const SOONEST_MS = 20;
/** 50 sends a second at 300 ms each. */
const LANES = 16;
const LEASE_MS = 60_000;
const TURN_MS = 20_000;

/** Sends notifications as they fall due: woken by what this process appends, and by the clock. */
export function startDispatching(core: Core, sending: Sending): Dispatching {
  const stopping = new AbortController();
  const deps = dispatchDeps(core, sending);
  const repetition = repeat(
    {
      work: () => dispatchNotifications(deps, stopping.signal),
      pauseMs: (next) => (next === null ? LOOK_EVERY_MS : pauseUntil(next)),
    },
    core.log,
  );
  core.whenAppended(() => {
    repetition.wake();
  });
  repetition.wake();
  return {
    stop: async () => {
      stopping.abort();
      await repetition.stop();
    },
  };
}

/** How this instance sends; without hours from outside, at any time on loopback and at office hours elsewhere. */
export function dispatchSettings(config: Config): DispatchSettings {
  return {
    holder: randomReference(),
    rules: sendingRules(config),
    lanes: LANES,
    leaseMs: LEASE_MS,
    turnMs: TURN_MS,
  };
}

function sendingRules({ sendingHours, botId, timeZone }: Config): SendingRules {
  const hours = sendingHours ?? (botId === null ? 'always' : { from: '07:00', until: '18:00' });
  return hours === 'always' ? { kind: 'always' } : { kind: 'office-hours', zone: timeZone, ...hours };
}

function dispatchDeps(core: Core, { messenger, language, settings }: Sending): DispatchDeps {
  return {
    ...core,
    turns: new OutboxTurnStore(core.store),
    messenger,
    compose: async (notification) => {
      const message = await composed(core, notification);
      return message === null ? null : { message, language };
    },
    pacing: new Pacing(),
    wait: pause,
    random: Math.random,
    settings,
  };
}

function composed(core: Core, notification: Notification): Promise<Message | null> {
  const { content } = notification;
  if (content.kind === 'questions') return composeInquiry(core, notification, content);
  if (content.kind === 'members') return composeRosterNotice(core, notification, content);
  return isMeetingContent(content)
    ? composeMeetingNotification(core, notification)
    : composeNotification(core, notification);
}

function pauseUntil(next: Instant): number {
  return Math.min(Math.max(Date.parse(next) - Date.now(), SOONEST_MS), LOOK_EVERY_MS);
}
