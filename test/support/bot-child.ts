// A bot that may die at any moment, as `src/index.ts` composes it, but with short leases: a test need not wait long for
// the next one to take over.
import { parseArgs } from 'node:util';
import { createMessenger } from '../../src/adapters/teams/messenger';
import { createTeamsServer } from '../../src/adapters/teams/teams-server';
import { composeCore } from '../../src/compose/core';
import { startDispatching } from '../../src/compose/notifications';
import { bindUseCases } from '../../src/compose/use-cases';
import { readConfig } from '../../src/config';
import { outside } from './outside';

const UNSIGNED = { appId: null, type: 'UserAssignedMSI', tenantId: null, password: null } as const;
/** Many times as long as a send takes. */
const LEASE_MS = 1_500;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '' } } });
  const core = await composeCore(readConfig({ DATA_DIR: values.data, LOG_LEVEL: 'error' }));
  const server = createTeamsServer({
    useCases: bindUseCases(core, outside()),
    identity: UNSIGNED,
    language: 'da',
    log: core.log,
    clock: core.clock,
    reference: () => 'TEST',
    readiness: () => Promise.resolve(),
  });
  const { port } = await server.listen(0, '127.0.0.1');
  const settings = {
    holder: String(process.pid),
    rules: { kind: 'always' },
    lanes: 1,
    leaseMs: LEASE_MS,
    turnMs: LEASE_MS,
  } as const;
  const dispatching = startDispatching(core, {
    messenger: createMessenger(UNSIGNED),
    language: 'da',
    settings,
  });
  process.send?.({ port });
  process.once('SIGTERM', () => {
    void Promise.all([server.close(), dispatching.stop()])
      .then(() => core.close())
      .then(() => process.exit(0));
  });
}

void main();
