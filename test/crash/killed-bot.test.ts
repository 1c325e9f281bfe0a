import { once } from 'node:events';
import path from 'node:path';
import { composeCore, type Core } from '../../src/compose/core';
import { readConfig } from '../../src/config';
import { announceMinutes, connectChannels } from '../support/announcements';
import { startChild, type Child } from '../support/child';
import { FakeConnector } from '../support/fake-connector';
import { gatherCrowd, missingAnswers, post, rsvpPress, type Crowd } from '../support/rsvp-crowd';
import { tempFolder } from '../support/temp-folder';

/** A long run: BOT_KILLS=20 BOT_ANSWERS=2000 npx jest test/crash/killed-bot */
const KILLS = Number(process.env['BOT_KILLS'] ?? 3);
const ANSWERS = Number(process.env['BOT_ANSWERS'] ?? 500);
const NOTIFICATIONS = ANSWERS;
const AT_A_TIME = 10;

describe(`a bot that is killed ${KILLS} times while ${ANSWERS} answers arrive and ${NOTIFICATIONS} notifications go out`, () => {
  it(
    'keeps every answer it has acknowledged, and loses no notification',
    async () => {
      const folder = tempFolder();
      const connector = await FakeConnector.start();
      const crowd = await withCore(folder.path, async (core) => {
        await connectChannels(core, NOTIFICATIONS, connector.serviceUrl);
        await announceMinutes(core);
        return gatherCrowd(core, ANSWERS);
      });
      const acknowledged = new Set<number>();

      for (let kill = 0; kill < KILLS; kill += 1) {
        const until = acknowledged.size + 1 + Math.floor((Math.random() * ANSWERS) / KILLS);
        await answerUntilKilled({ folder: folder.path, crowd, connector, acknowledged, until });
        expect(await missing(folder.path, crowd, acknowledged)).toEqual([]);
      }
      const { child, endpoint } = await startBot(folder.path);
      await answerAll(endpoint, { crowd, connector, acknowledged });
      await connector.waitFor('message', () => tellings(connector).distinct >= NOTIFICATIONS);
      child.process.kill('SIGTERM');
      await child.exit;

      const { all, distinct } = tellings(connector);
      process.stderr.write(`${JSON.stringify({ kills: KILLS, toldAgain: all - distinct })}\n`);
      expect(acknowledged.size).toBe(ANSWERS);
      expect(await missing(folder.path, crowd, acknowledged)).toEqual([]);
      expect(distinct).toBe(NOTIFICATIONS);
      expect(all - distinct).toBeLessThanOrEqual(KILLS);
      await connector.stop();
      folder.remove();
    },
    120_000 + KILLS * 20_000 + ANSWERS * 100,
  );
});

interface Answering {
  readonly crowd: Crowd;
  readonly connector: FakeConnector;
  readonly acknowledged: Set<number>;
}

async function answerUntilKilled(
  answering: Answering & { readonly folder: string; readonly until: number },
): Promise<void> {
  const { child, endpoint } = await startBot(answering.folder);
  let killed = false;
  await answerAll(endpoint, answering, () => {
    if (!killed && answering.acknowledged.size >= answering.until) killed = child.process.kill('SIGKILL');
    return killed;
  });
  child.process.kill('SIGKILL');
  await child.exit;
}

/** Everybody who has no acknowledgement presses, ten at a time, until all have one or it is over. */
async function answerAll(
  endpoint: string,
  { crowd, connector, acknowledged }: Answering,
  isOver: () => boolean = () => false,
): Promise<void> {
  const waiting = Array.from({ length: crowd.size }, (_, n) => n).filter((n) => !acknowledged.has(n));
  const press = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined && !isOver(); n = waiting.shift()) {
      if (await post(endpoint, rsvpPress(crowd, n, connector.serviceUrl))) acknowledged.add(n);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, press));
}

async function startBot(folder: string): Promise<{ readonly child: Child; readonly endpoint: string }> {
  const script = ['--import', 'tsx', 'test/support/bot-child.ts', '--data', folder];
  const child = startChild(process.execPath, script, { NODE_OPTIONS: '' });
  const [{ port }] = (await once(child.process, 'message')) as [{ readonly port: number }];
  return { child, endpoint: `http://127.0.0.1:${port}/api/messages` };
}

function missing(
  folder: string,
  crowd: Crowd,
  acknowledged: ReadonlySet<number>,
): Promise<readonly number[]> {
  return withCore(folder, (core) => missingAnswers(core, crowd, acknowledged));
}

/** One announcement goes to each channel. */
function tellings({ messages }: FakeConnector): { readonly all: number; readonly distinct: number } {
  const channels = messages.map(({ conversation }) => conversation).filter((id) => id.startsWith('19:'));
  return { all: channels.length, distinct: new Set(channels).size };
}

async function withCore<T>(folder: string, work: (core: Core) => Promise<T>): Promise<T> {
  const core = await composeCore(readConfig({ DATA_DIR: path.resolve(folder), LOG_LEVEL: 'silent' }));
  try {
    return await work(core);
  } finally {
    await core.close();
  }
}
