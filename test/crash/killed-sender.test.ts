import { once } from 'node:events';
import { startChild, type Child } from '../support/child';
import { ConnectorThrottle } from '../support/connector-throttle';
import { FakeConnector } from '../support/fake-connector';
import type { SenderStage } from '../support/outbox-child';
import { tempFolder } from '../support/temp-folder';

/** A long run: OUTBOX_KILLS=30 OUTBOX_COUNT=3000 npx jest test/crash */
const KILLS = Number(process.env['OUTBOX_KILLS'] ?? 3);
const COUNT = Number(process.env['OUTBOX_COUNT'] ?? 500);

interface Outcome {
  readonly kills: number;
  readonly lost: number;
  /** Sent beyond the first time. */
  readonly again: number;
}

describe(`a sender that is killed ${KILLS} times over ${COUNT} notifications`, () => {
  it(
    'loses none, and says at most one twice each time it is killed',
    async () => {
      const folder = tempFolder();
      const connector = await FakeConnector.start();
      connector.throttle = new ConnectorThrottle();

      for (let kill = 0; kill < KILLS; kill += 1) await startAndKill(folder.path, connector, kill);
      const last = start(folder.path, connector);
      const code = await last.exit;
      const outcome = outcomeOf(connector);
      await connector.stop();
      folder.remove();

      process.stderr.write(`${JSON.stringify(outcome)}\n`);
      expect(last.output()).toBe('');
      expect(code).toBe(0);
      expect(outcome.lost).toBe(0);
      expect(outcome.again).toBeLessThanOrEqual(KILLS);
    },
    60_000 + KILLS * 10_000 + COUNT * 40,
  );
});

/** The first dies while it appends, the others at some moment of sending: now and then just before an answer arrives. */
async function startAndKill(folder: string, connector: FakeConnector, kill: number): Promise<void> {
  const child = start(folder, connector);
  if (kill === 0) {
    await reached(child, 'appending');
    await after(Math.random() * 300);
  } else {
    const more = connector.sent.length + 1 + Math.floor(Math.random() * (COUNT / KILLS / 2));
    await connector.waitFor('message', () => connector.sent.length >= more);
    await after(Math.random() < 0.5 ? 0 : Math.random() * 50);
  }
  child.process.kill('SIGKILL');
  await child.exit;
}

async function reached(child: Child, wanted: SenderStage): Promise<void> {
  for (;;) {
    const [stage] = (await once(child.process, 'message')) as readonly unknown[];
    if (stage === wanted) return;
  }
}

function start(folder: string, connector: FakeConnector): Child {
  const options = ['--data', folder, '--service', connector.serviceUrl, '--count', String(COUNT)];
  const script = ['--import', 'tsx', 'test/support/outbox-child.ts', ...options];
  return startChild(process.execPath, script, { NODE_OPTIONS: '' });
}

function outcomeOf(connector: FakeConnector): Outcome {
  const told = new Set(connector.messages.map(({ conversation }) => conversation));
  return { kills: KILLS, lost: COUNT - told.size, again: connector.messages.length - told.size };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
