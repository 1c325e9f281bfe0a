// A sender that may die at any moment: takes in minutes that many conversations are to hear of, and sends until all have.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createMessenger } from '../../src/adapters/teams/messenger';
import { composeCore, type Core } from '../../src/compose/core';
import { startDispatching } from '../../src/compose/notifications';
import { readConfig } from '../../src/config';
import { ingestMinutes } from '../../src/flows/ingest-minutes';
import { simpleMinutes } from './simple-minutes';

/** What it tells its parent on the way. */
export type SenderStage = 'appending' | 'sending';

const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
const FORUM = 'Havudvalget';
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
  await connectAll(core, Number(values.count), values.service);
  await ingestMinutes(core, { file: minutesFile(), forumName: FORUM });
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

/** Before the minutes: what was there before a conversation was connected is no news to it. */
async function connectAll(core: Core, count: number, serviceUrl: string): Promise<void> {
  const forum = await core.forums.ensure(FORUM, null);
  const since = new Date().toISOString();
  for (let n = 0; n < count; n += 1) {
    const id = `19:conversation-${n}@thread.tacv2`;
    await core.conversations.save({
      id,
      kind: 'channel',
      serviceUrl,
      client: 'msteams',
      tenant: null,
      bot: '28:bot',
      person: null,
      reachable: true,
    });
    await core.connections.save({ forum: forum.id, conversation: id, state: 'connected', since });
  }
}

function minutesFile(): { readonly name: string; readonly bytes: Uint8Array } {
  const text = simpleMinutes({ forum: FORUM, date: '26-02-2026', decisions: ['Broen males grøn.'] });
  return { name: 'referat.txt', bytes: Buffer.from(text) };
}

main().then(
  () => process.exit(0),
  async (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    await once(process.stderr, 'drain').catch(() => undefined);
    process.exit(1);
  },
);
