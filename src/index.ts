import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBot } from './compose/bot';
import { createLog } from './compose/core';
import { readConfig } from './config';
import { ReferatbotError } from './domain/shared/errors';
import type { RawFile } from './ports/document-reader';

/** The server process: `node dist/index.js [--samples FOLDER]`. */
async function main(): Promise<void> {
  const folder = samplesFolder();
  const config = readConfig();
  const log = createLog(config);
  const bot = await startBot(config, folder === null ? [] : await filesIn(folder));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info('stopping', { signal });
      void bot.stop().then(() => process.exit(0));
    });
  }
  log.info('ready', { port: bot.port, store: config.store, signed: config.botId !== null });
  process.send?.({ port: bot.port });
}

function samplesFolder(): string | null {
  try {
    const { values } = parseArgs({ options: { samples: { type: 'string' } } });
    return values.samples ?? null;
  } catch (error) {
    throw new ReferatbotError('bad-usage', 'The only option is --samples FOLDER.', { cause: error });
  }
}

async function filesIn(folder: string): Promise<readonly RawFile[]> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
    return await Promise.all(
      names.map(async (name) => ({ name, bytes: await readFile(path.join(folder, name)) })),
    );
  } catch (error) {
    const message = `The samples in ${folder} cannot be read; name a folder of minutes, or leave --samples out.`;
    throw new ReferatbotError('unreadable-file', message, { cause: error });
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof ReferatbotError;
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? String(error.stack) : String(error)}\n`,
  );
  process.exit(expected && ['bad-config', 'bad-usage'].includes(error.code) ? 2 : 1);
});
