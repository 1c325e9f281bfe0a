import { randomReference } from '../adapters/system/random-reference';
import { createSignedFileLinks } from '../adapters/teams/signed-file-links';
import { repeat } from '../adapters/system/repeat';
import type { BotIdentity } from '../adapters/teams/bot-adapter';
import { createMessenger } from '../adapters/teams/messenger';
import { createRoster } from '../adapters/teams/roster';
import { createTeamsServer, type TeamsServer } from '../adapters/teams/teams-server';
import { checkServerConfig, type Config } from '../config';
import { forgetJoins } from '../flows/attendance/forget-joins';
import { keepAsking } from '../flows/attendance/keep-asking';
import { loadSamples } from '../flows/load-samples';
import { forgetGivenAnswers } from '../flows/feedback/forget-given-answers';
import { forgetNotifications } from '../flows/notifications/forget-notifications';
import { refreshIndex } from '../flows/refresh-index';
import { clearInterrupted } from '../flows/versions/clear-interrupted';
import type { RawFile } from '../ports/document-reader';
import { startComparing } from './comparing';
import { composeCore, type Core } from './core';
import { startEmbedding } from './embedding';
import { dispatchSettings, startDispatching } from './notifications';
import { bindUseCases } from './use-cases';
import { fileDownload } from './use-cases/import';

/** The running bot. */
export interface Bot {
  readonly port: number;
  /** Ends the turns in flight, then closes everything. */
  stop(): Promise<void>;
}

/** How long another process's import may stay unseen. */
const REFRESH_MS = 5_000;
/** Who is in a conversation may take its time where nobody waits for it. */
const ROSTER_LIMIT_MS = 60_000;
/** How often imports that nobody came back to, notifications done with, and people to be asked are looked for. */
const TIDY_MS = 60 * 60_000;

/**
 * Opens the core, fills an empty store with the samples, brings the index up to date, and listens.
 * Errors: `bad-config`, `port-taken`, and those of `composeCore`.
 */
export async function startBot(config: Config, samples: readonly RawFile[]): Promise<Bot> {
  checkServerConfig(config);
  const core = await composeCore(config);
  try {
    if (await mayLackSamples(core)) await loadSamples(core, samples);
    await refreshIndex(core);
    await clearInterrupted(core);
    const address = { local: null as string | null };
    const server = composeServer(core, config, () => config.publicUrl ?? address.local);
    const { port } = await server.listen(config.port, config.botId === null ? '127.0.0.1' : '0.0.0.0');
    // Only this machine reaches an unsigned bot.
    if (config.botId === null) address.local = `http://127.0.0.1:${port}`;
    const dispatching = startDispatching(core, {
      messenger: createMessenger(identityIn(config)),
      language: config.locale,
      settings: dispatchSettings(config),
    });
    const tidying = repeat(
      { work: () => core.drafts.dropExpired(core.clock.now()), pauseMs: () => TIDY_MS },
      core.log,
    );
    const forgetting = repeat({ work: () => forgetNotifications(core), pauseMs: () => TIDY_MS }, core.log);
    const unjudged = repeat({ work: () => forgetGivenAnswers(core), pauseMs: () => TIDY_MS }, core.log);
    const embedding = startEmbedding(core);
    const joins = repeat({ work: () => forgetJoins(core), pauseMs: () => TIDY_MS }, core.log);
    const comparing = startComparing(core, createRoster(identityIn(config), core.log, ROSTER_LIMIT_MS));
    const asking = repeat({ work: () => keepAsking(core), pauseMs: () => TIDY_MS }, core.log);
    const refreshing = repeat({ work: () => refreshIndex(core), pauseMs: () => REFRESH_MS }, core.log);
    return {
      port,
      stop: async () => {
        await server.close();
        await Promise.all([
          dispatching.stop(),
          refreshing.stop(),
          tidying.stop(),
          forgetting.stop(),
          unjudged.stop(),
          joins.stop(),
          comparing.stop(),
          asking.stop(),
        ]);
        await embedding.stop();
        await core.close();
      },
    };
  } catch (error) {
    await core.close();
    throw error;
  }
}

/** A refresh of the index follows the samples: an index that has seen one says that they were all loaded. */
async function mayLackSamples({ index, forums }: Core): Promise<boolean> {
  return (await index.token()) === null || (await forums.list()).length === 0;
}

function identityIn(config: Config): BotIdentity {
  return {
    appId: config.botId,
    type: config.botType,
    tenantId: config.botTenantId,
    password: config.botPassword,
  };
}

function composeServer(core: Core, config: Config, address: () => string | null): TeamsServer {
  return createTeamsServer({
    useCases: bindUseCases(core, {
      download: fileDownload(config),
      roster: createRoster(identityIn(config), core.log),
      links: createSignedFileLinks({ address, secret: config.linkSecret }),
    }),
    identity: identityIn(config),
    language: config.locale,
    log: core.log,
    clock: core.clock,
    reference: randomReference,
    readiness: async () => {
      await core.store.check();
      await core.index.token();
    },
  });
}
