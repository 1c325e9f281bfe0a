// A sender that may die at any moment: takes in minutes that many conversations are to hear of, and sends until all have.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createMessenger } from '../../src/adapters/teams/messenger';
import { composeCore } from '../../src/compose/core';
import { startDispatching } from '../../src/compose/notifications';
import { readConfig } from '../../src/config';
import { announceMinutes, connectChannels } from './announcements';

/** What it tells its parent on the way. */
export type SenderStage = 'appending' | 'sending';

const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
/** Short, so that a test need not wait long for the next one to take over; many times as long as a send takes. */
const LEASE_MS = 1_500;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '' },
      service: { type: 'string', default: '' },
      count: { type: 'string', default: '0' },
    },
  });
  const core = await composeCore(readConfig({ DATA_DIR: values.data, LOG_LEVEL: 'error' }));
  tell('appending');
  // Before the minutes: what was there before a conversation was connected is no news to it.
  await connectChannels(core, Number(values.count), values.service);
  await announceMinutes(core);
  tell('sending');
  const dispatching = startDispatching(core, {
    messenger: createMessenger(UNSIGNED),
    language: 'da',
    settings: {
      holder: String(process.pid),
      rules: { kind: 'always' },
      lanes: 1,
      leaseMs: LEASE_MS,
      turnMs: LEASE_MS,
    },
  });
  while ((await core.outbox.nextLookAt()) !== null) await new Promise((resolve) => setTimeout(resolve, 50));
  await dispatching.stop();
  await core.close();
}

function tell(stage: SenderStage): void {
  process.send?.(stage);
}

main().then(
  () => process.exit(0),
  async (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    await once(process.stderr, 'drain').catch(() => undefined);
    process.exit(1);
  },
);
