import { FakeConnector } from '../test/support/fake-connector';
import { startBot, type BotProcess } from './bot-process';

/** What one run of one bot showed; times in milliseconds, memory in MB. */
export interface Run {
  readonly ready: number;
  readonly turns: readonly number[];
  readonly memory: number;
}

export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const WARM_UP = 60;
/** Each in a personal chat of their own. */
const PEOPLE = 20;

/** Starts the bot, sends it `questions` in turn `count` times, one after the other, and stops it. */
export async function runOnce(subject: Subject, questions: readonly string[], count: number): Promise<Run> {
  const connector = await FakeConnector.start();
  const bot = await startBot(subject.args, subject.environment);
  try {
    const turns: number[] = [];
    for (let turn = 0; turn < WARM_UP + count; turn += 1) {
      const took = await oneTurn({ bot, connector, turn, text: questions[turn % questions.length] ?? '' });
      if (turn >= WARM_UP) turns.push(took);
    }
    return { ready: bot.readyAfter, turns, memory: bot.memory() };
  } finally {
    await bot.stop();
    await connector.stop();
  }
}

interface Turn {
  readonly bot: BotProcess;
  readonly connector: FakeConnector;
  readonly turn: number;
  readonly text: string;
}

async function oneTurn({ bot, connector, turn, text }: Turn): Promise<number> {
  const before = connector.messages.length;
  const body = JSON.stringify(personalMessage({ serviceUrl: connector.serviceUrl, turn, text }));
  const started = performance.now();
  const response = await fetch(bot.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await response.text();
  const took = performance.now() - started;
  if (!response.ok || connector.messages.length !== before + 1)
    throw new RangeError(
      `Turn ${turn} got status ${response.status} and ${connector.messages.length - before} replies.`,
    );
  return took;
}

function personalMessage(turn: { serviceUrl: string; turn: number; text: string }): object {
  const person = String(turn.turn % PEOPLE).padStart(2, '0');
  return {
    type: 'message',
    id: `m${turn.turn}`,
    timestamp: '2026-01-05T09:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: turn.serviceUrl,
    from: {
      id: `bench-user-${person}`,
      name: 'Bench',
      aadObjectId: `00000000-0000-0000-0000-0000000000${person}`,
    },
    conversation: { id: `bench-${person}`, conversationType: 'personal', tenantId: 'bench' },
    recipient: { id: 'bot', name: 'Referatbot' },
    locale: 'da-DK',
    text: turn.text,
    channelData: { tenant: { id: 'bench' } },
  };
}
